package dev.dovetail.it.shared.levels;

import static dev.dovetail.it.shared.levels.Asset_.asset;
import static dev.dovetail.it.shared.levels.Call_.call;
import static dev.dovetail.it.shared.levels.House_.house;
import static dev.dovetail.it.shared.levels.Visit_.visit;
import static dev.dovetail.query.Plans.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.schema.ValidationLevel;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shared columns of hierarchies and of embedded identifiers. */
class LevelsTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    /** Adds accounts and houses of the tenants 1 and 2. */
    private static void add(Session session) {
        for (long tenant = 1; tenant <= 2; tenant++) {
            Account ann = Account_.create().tenant(tenant).no(1);
            House_.create().owner(ann).no(1);
            ann.houses().get(0).heir(Account_.create().tenant(tenant).no(2));
            session.add(ann);
            session.flush();
            assertThat(ann.houses().get(0).tenant()).isEqualTo(tenant);
        }
        session.add(Car_.create().plate("A 1").tenant(1).no(2));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void inheritedColumnsAreParts(TestDatabase kind) {
        try (Fixture fixture = kind.create(LevelsSchema.SCHEMA)) {
            assertThat(LevelsSchema.SCHEMA.validate(fixture.database(), ValidationLevel.STRICT)).isEmpty();
            fixture.database().transact(LevelsTest::add);
            fixture.database().transact(session -> {
                List<House> houses = session.select(house).with(joined(house.owner()))
                        .orderBy(house.tenant.asc()).list();
                House first = houses.get(0);
                assertThat(Objects.requireNonNull(first.heir()).no()).isEqualTo(2);
                assertThatThrownBy(() -> first.owner(houses.get(1).owner()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Account#[2, 1] has the value 2 for House.tenant, but House.heir is"
                                + " Account#[1, 2], which has the value 1.");
                fixture.statements().clear();
                first.owner(null);
                session.flush();
                assertThat(fixture.statements().sql()).containsExactly(
                        "UPDATE level_houses SET owner_no = ? WHERE tenant = ? AND no = ?");
                assertThat(session.select(asset).where(asset.tenant.eq(1L)).count()).isEqualTo(2);
                session.delete(first);
                session.flush();
                assertThat(session.select(house).count()).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void typesOfOneTableShareToo(TestDatabase kind) {
        try (Fixture fixture = kind.create(LevelsSchema.SCHEMA)) {
            fixture.database().transact(LevelsTest::add);
            fixture.database().transact(session -> {
                List<House> houses = session.select(house).orderBy(house.tenant.asc()).list();
                Call added = Call_.create().house(houses.get(0)).caller(houses.get(0).owner());
                session.add(added);
                session.add(Mail_.create().text("hello").tenant(7L));
                session.flush();
                assertThat(added.tenant()).isEqualTo(1);
                assertThatThrownBy(() -> Objects.requireNonNull(houses.get(1).owner()).calls().add(added))
                        .isInstanceOf(IllegalArgumentException.class);
                added.caller(null);
                session.flush();
                assertThat(added.tenant()).isEqualTo(1);
                added.house(houses.get(1));
                session.flush();
                assertThat(added.tenant()).isEqualTo(2);
                assertThat(session.select(call).where(call.house().is(houses.get(1))).list()).containsExactly(added);
                added.house(null);
                session.flush();
                session.expireAll();
                assertThat(added.houseNo()).isNull();
                assertThat(added.house()).isNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void componentsShareToo(TestDatabase kind) {
        try (Fixture fixture = kind.create(LevelsSchema.SCHEMA)) {
            fixture.database().transact(LevelsTest::add);
            fixture.database().transact(session -> {
                List<House> houses = session.select(house).orderBy(house.tenant.asc()).list();
                Visit wrong = Visit_.create().key(new VisitKey(1, 5));
                assertThatThrownBy(() -> wrong.house(houses.get(1))).isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("House#[2, 1] has the value 2 for Visit.key.tenant, but that is the"
                                + " value 1. Set that to another value first.");
                Visit added = Visit_.create().key(new VisitKey(2, 5)).house(houses.get(1))
                        .guest(houses.get(1).owner());
                session.add(added);
                session.flush();
                added.guest(null);
                session.flush();
                assertThat(session.select(visit).where(visit.house().owner().no.eq(1)).single().key())
                        .isEqualTo(new VisitKey(2, 5));
            });
        }
    }
}
