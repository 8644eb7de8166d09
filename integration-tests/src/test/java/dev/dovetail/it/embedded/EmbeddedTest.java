package dev.dovetail.it.embedded;

import static dev.dovetail.it.embedded.Customer_.customer;
import static dev.dovetail.it.embedded.Money.Currency.EUR;
import static dev.dovetail.it.embedded.Money.Currency.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.CheckViolationException;
import dev.dovetail.error.EmbeddedValueException;
import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.schema.ValidationLevel;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records in columns of their entity: what is stored, read, changed and refused. */
class EmbeddedTest {
    private static final Geo ON_MAP = new Geo(52.5, 13.4);

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static Customer ann() {
        return Customer_.create().name("Ann").home(new Address("Elm 1", "Bonn", "DE", ON_MAP))
                .balance(Money.of("10.00", EUR));
    }

    private static List<String> sql(Fixture fixture) {
        List<String> sent = List.copyOf(fixture.statements().sql());
        fixture.statements().clear();
        return sent;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isStoredAndRead(TestDatabase kind) {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            assertThat(EmbeddedSchema.SCHEMA.validate(fixture.database(), ValidationLevel.STRICT)).isEmpty();
            fixture.statements().clear();
            Customer blank = Customer_.create();
            assertThat(blank.home()).isNull();
            assertThat(blank.work()).isNull();
            assertThat(blank.balance()).isNull();
            Customer added = ann();
            assertThat(added.home()).isEqualTo(new Address("Elm 1", "Bonn", "DE", ON_MAP));
            fixture.database().transact(session -> session.add(added));
            assertThat(sql(fixture)).hasSize(1).allSatisfy(each -> assertThat(each).startsWith(
                    "INSERT INTO customers (name, home_street, home_city, home_country, home_geo_latitude, "
                            + "home_geo_longitude, at_street, at_city, at_country, at_geo_latitude, at_geo_longitude, "
                            + "amount, currency) VALUES ("));
            fixture.database().transact(session -> {
                Customer read = session.get(customer, added.id());
                assertThat(read.home()).isEqualTo(new Address("Elm 1", "Bonn", "DE", ON_MAP));
                assertThat(read.work()).isNull();
                assertThat(read.balance().currency()).isEqualTo(EUR);
                assertThat(read.balance().amount()).isEqualByComparingTo("10");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void updatesTheColumnsThatDiffer(TestDatabase kind) {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            Customer added = ann();
            fixture.database().transact(session -> session.add(added));
            fixture.database().transact(session -> {
                Customer read = session.get(customer, added.id());
                fixture.statements().clear();
                read.home(new Address("Elm 1", "Köln", "DE", ON_MAP));
                session.flush();
                assertThat(sql(fixture)).containsExactly("UPDATE customers SET home_city = ? WHERE id = ?");
                read.home(new Address("Elm 1", "Köln", "DE", null));
                session.flush();
                assertThat(sql(fixture)).containsExactly(
                        "UPDATE customers SET home_geo_latitude = ?, home_geo_longitude = ? WHERE id = ?");
                read.home(new Address("Elm 1", "Köln", "DE", null));
                read.balance(Money.of("10.0", EUR));
                session.flush();
                assertThat(sql(fixture)).isEmpty();
                assertThat(read.balance()).isEqualTo(Money.of("10.0", EUR));
                read.work(Address.of("Oak 2", null, "FR"));
                session.flush();
                assertThat(sql(fixture))
                        .containsExactly("UPDATE customers SET at_street = ?, at_country = ? WHERE id = ?");
                session.refresh(read);
                assertThat(read.work()).isEqualTo(Address.of("Oak 2", null, "FR"));
                fixture.statements().clear();
                read.work(null);
                assertThat(read.work()).isNull();
                session.flush();
                assertThat(sql(fixture))
                        .containsExactly("UPDATE customers SET at_street = ?, at_country = ? WHERE id = ?");
                session.expire(read);
                assertThat(read.work()).isNull();
                assertThat(read.home().city()).isEqualTo("Köln");
                assertThat(sql(fixture)).hasSize(1);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isRolledBackMergedAndLoadedInPart(TestDatabase kind) {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            Customer added = ann();
            fixture.database().transact(session -> session.add(added));
            Customer detached = fixture.database().compute(session -> session.get(customer, added.id()));
            detached.home(new Address("Elm 1", "Trier", "DE", ON_MAP));
            fixture.database().transact(session -> {
                fixture.statements().clear();
                Customer merged = session.merge(detached);
                assertThat(merged.home().city()).isEqualTo("Trier");
                session.flush();
                assertThat(sql(fixture)).hasSize(2)
                        .element(1).isEqualTo("UPDATE customers SET home_city = ? WHERE id = ?");
                Customer copy = session.merge(Customer_.create().name("New").home(Address.of("Ash 3", null, "DE"))
                        .balance(Money.of("1", USD)));
                assertThat(copy.home()).isEqualTo(Address.of("Ash 3", null, "DE"));
                session.flush();
            });
            fixture.database().transact(session -> {
                Customer part = session.select(customer).where(customer.name.eq("New"))
                        .only(customer.name, customer.home()).single();
                fixture.statements().clear();
                assertThat(part.home()).isEqualTo(Address.of("Ash 3", null, "DE"));
                assertThat(sql(fixture)).isEmpty();
                assertThat(part.balance().currency()).isEqualTo(USD);
                assertThat(sql(fixture)).hasSize(1);
                part.home(Address.of("Fir 4", "Ulm", "DE"));
                session.flush();
                session.rollback();
                assertThat(part.home()).isEqualTo(Address.of("Ash 3", null, "DE"));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void refusesWhatIsNotWhole(TestDatabase kind) {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            assertThatThrownBy(() -> fixture.database().transact(session -> {
                session.add(Customer_.create().name("Bob").balance(Money.of("1", EUR)));
            })).isInstanceOf(FlushException.class).hasMessageContaining("home.street");
            assertThatThrownBy(() -> fixture.database().transact(session -> {
                session.add(ann().work(new Address("Oak", null, null, null)));
            })).isInstanceOf(CheckViolationException.class);
            Customer added = ann();
            fixture.database().transact(session -> {
                session.add(added);
                session.flush();
                session.update(customer).set(customer.home().country, "DEU").execute();
            });
            fixture.database().transact(session -> {
                Customer read = session.get(customer, added.id());
                assertThatThrownBy(read::home).isInstanceOf(EmbeddedValueException.class)
                        .hasMessage("Customer.home: the constructor of the record refuses what its columns hold, of "
                                + "Customer#" + added.id() + ": java.lang.IllegalArgumentException: \"DEU\" is no "
                                + "country.");
                assertThatThrownBy(() -> session.select(customer).columns(customer.home()).list())
                        .isInstanceOf(EmbeddedValueException.class)
                        .hasMessageStartingWith("Customer.home: the constructor of the record refuses what its "
                                + "columns hold, [Elm 1, Bonn, DEU, Geo[");
            });
        }
    }

    @Test
    void isComparedWithTheDatabase() throws SQLException {
        try (Fixture fixture = TestDatabase.H2.create(EmbeddedSchema.SCHEMA)) {
            try (Connection connection = fixture.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER TABLE customers DROP CONSTRAINT ck_customers_work");
                statement.execute("ALTER TABLE customers DROP COLUMN at_city");
                String script = EmbeddedSchema.SCHEMA.diff(fixture.database(), ValidationLevel.STRICT);
                assertThat(script).contains("ck_customers_work").contains("at_city VARCHAR(255)");
                for (String sql : script.replaceAll("(?m)^--.*$", "").split(";")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
            assertThat(EmbeddedSchema.SCHEMA.validate(fixture.database(), ValidationLevel.STRICT)).isEmpty();
        }
    }
}
