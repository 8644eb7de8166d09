package dev.dovetail.it.before;

import static dev.dovetail.it.embedded.Customer_.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.embedded.Address;
import dev.dovetail.it.embedded.Customer;
import dev.dovetail.it.embedded.Customer_;
import dev.dovetail.it.embedded.EmbeddedSchema;
import dev.dovetail.it.embedded.Money;
import dev.dovetail.it.hierarchy.single.Author_;
import dev.dovetail.it.hierarchy.single.Book;
import dev.dovetail.it.hierarchy.single.Book_;
import dev.dovetail.it.hierarchy.single.Film;
import dev.dovetail.it.hierarchy.single.Film_;
import dev.dovetail.it.hierarchy.single.Medium;
import dev.dovetail.it.hierarchy.single.Medium_;
import dev.dovetail.it.hierarchy.single.SingleSchema;
import dev.dovetail.session.Database;
import dev.dovetail.session.FlushChange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of embedded records, hierarchies and versions, as callbacks before a flush see them. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class BeforeFlushTypesTest {
    @Parameter
    TestDatabase kind;

    private final List<Object> seen = new ArrayList<>();

    @Test
    void anEmbeddedRecordHasAValueBefore() {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            Address elm = new Address("Elm 1", "Bonn", "DE", null);
            fixture.database().transact(session -> session.add(Customer_.create().name("Ann").home(elm)
                    .balance(Money.of("10.00", Money.Currency.EUR))));
            Database database = Database.of(fixture.dataSource()).beforeFlush(changes -> {
                for (FlushChange<Customer> change : changes.changed(Customer_.TYPE)) {
                    seen.add(change.attributes().toString());
                    seen.add(change.before(customer.home()));
                    seen.add(change.isChanged(customer.home()));
                    seen.add(change.isChanged(customer.work()));
                    seen.add(String.valueOf(change.before(customer.work())));
                    seen.add(change.before(customer.home().city));
                    change.entity().work(change.before(customer.home()));
                }
            });
            database.transact(session -> session.select(customer).single().home(new Address("Elm 1", "Ulm", "DE", null)));
            assertThat(seen).containsExactly("[home.city]", elm, true, false, "null", "Bonn");
            assertThat(fixture.database().select(customer).single().work()).isEqualTo(elm);
            seen.clear();
            database.transact(session -> {
                Customer ann = session.select(customer).single();
                session.expire(ann);
                ann.work(null);
            });
            assertThat(seen).hasSize(6).element(4).asString().contains("Elm 1");
        }
    }

    @Test
    void aTypeStandsForThoseBelowIt() {
        try (Fixture fixture = kind.create(SingleSchema.SCHEMA)) {
            Film stored = (Film) Film_.create().minutes(90).title("Heat");
            fixture.database().transact(session -> session.add(stored));
            Database database = Database.of(fixture.dataSource(), SingleSchema.SCHEMA).beforeFlush(changes -> {
                changes.added(Medium_.TYPE).forEach(each -> seen.add(each.title()));
                assertThat(changes.added(Book_.TYPE)).hasSameSizeAs(changes.added(Medium_.TYPE));
                assertThat(changes.added(Film_.TYPE)).isEmpty();
                for (FlushChange<Medium> change : changes.changed(Medium_.TYPE)) {
                    seen.add(change.type().name() + " was " + change.before(Medium_.medium.title));
                }
                for (FlushChange<Film> change : changes.changed(Film_.TYPE)) {
                    change.entity().rating(change.before(Film_.film.minutes));
                }
                changes.deleted(Medium_.TYPE).forEach(each -> seen.add("-" + each.title()));
            });
            database.transact(session -> {
                Book book = Book_.create();
                book.isbn("1").title("Momo");
                book.language("de");
                book.author(Author_.create().name("Ende"));
                session.add(book);
                session.get(Film_.TYPE, stored.id()).title("Cold");
            });
            assertThat(seen).containsExactlyInAnyOrder("Momo", "Film was Heat");
            Film changed = fixture.database().select(Film_.film).single();
            assertThat(changed.rating()).isEqualTo(90);
            assertThat(changed.version()).isEqualTo(stored.version() + 1);
            seen.clear();
            database.transact(session -> session.delete(session.get(Film_.TYPE, stored.id())));
            assertThat(seen).containsExactly("-Cold");
        }
    }

    @Test
    void aVersionIsCheckedAfterCallbacks() {
        try (Fixture fixture = kind.create(SingleSchema.SCHEMA)) {
            Film stored = (Film) Film_.create().minutes(90).title("Heat");
            fixture.database().transact(session -> session.add(stored));
            Database database = Database.of(fixture.dataSource(), SingleSchema.SCHEMA).beforeFlush(changes ->
                    changes.changed(Film_.TYPE).forEach(change -> change.entity().minutes(91)));
            assertThatThrownBy(() -> database.transact(session -> {
                Film read = session.get(Film_.TYPE, stored.id());
                if (kind != TestDatabase.SQLITE) {
                    fixture.database().transact(other -> other.get(Film_.TYPE, stored.id()).title("Cold"));
                    read.title("Warm");
                } else {
                    session.sql("UPDATE single_media SET version = 7").update();
                    read.title("Warm");
                }
            })).isInstanceOf(StaleObjectException.class);
            assertThat(fixture.database().select(Film_.film).single().minutes()).isEqualTo(90);
        }
    }
}
