package dev.dovetail.it.circles;

import static dev.dovetail.it.circles.Branch_.branch;
import static dev.dovetail.it.circles.Fruit_.fruit;
import static dev.dovetail.it.circles.Trunk_.trunk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.ConstraintViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deletes that the database passes on: chains of cascades, and SET NULL on a column that is never null. */
class DatabaseCascadesTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static void tree(Fixture fixture) {
        fixture.database().transact(session -> {
            for (String name : List.of("a", "b")) {
                Trunk made = Trunk_.create().name(name);
                for (int i = 0; i < 2; i++) {
                    Branch of = Branch_.create().name(name + i);
                    of.fruits().add(Fruit_.create().name(name + i));
                    made.branches().add(of);
                }
                session.add(made);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void memoryAgreesWithTheDatabase(TestDatabase kind) {
        try (Fixture fixture = kind.create(CirclesSchema.SCHEMA)) {
            tree(fixture);
            somethingIsLoaded(fixture);
            setNullIsRefused(fixture);
        }
    }

    private static void somethingIsLoaded(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            Trunk a = session.select(trunk).where(trunk.name.eq("a")).single();
            Branch a0 = session.select(branch).where(branch.name.eq("a0")).single();
            Fruit ofA1 = session.select(fruit).where(fruit.name.eq("a1")).single();
            Fruit ofB0 = session.select(fruit).where(fruit.name.eq("b0")).single();
            Trunk otherTrunk = session.select(trunk).where(trunk.name.eq("b")).single();
            Branch b1 = session.select(branch).where(branch.name.eq("b1")).single();
            Fruit ofOther = session.select(fruit).where(fruit.name.eq("b1")).single();
            ofA1.name("changed");
            session.flush();
            fixture.statements().clear();
            session.delete(a);
            session.flush();
            assertThat(fixture.statements().sql()).containsExactly("DELETE FROM circle_trunks WHERE id = ?");
            fixture.statements().clear();
            assertThat(ofB0.name()).isEqualTo("b0");
            assertThat(otherTrunk.name()).isEqualTo("b");
            assertThat(ofOther.branch()).isSameAs(b1);
            assertThat(fixture.statements().sql()).as("what has a living parent is not read again").hasSizeLessThan(2);
            assertThatThrownBy(ofA1::name).hasMessageContaining("Fruit#" + ofA1.id());
            assertThat(session.find(branch, a0.id())).isNull();
            assertThat(session.find(fruit, ofA1.id())).isNull();
            session.commit();
            assertThat(session.select(fruit).list()).hasSize(2);
        }
        try (Session session = fixture.database().openSession()) {
            Trunk b = session.select(trunk).single();
            Branch b0 = session.select(branch).where(branch.name.eq("b0")).single();
            session.delete(b);
            session.flush();
            session.rollback();
            assertThat(b0.name()).isEqualTo("b0");
            assertThat(b.branches()).contains(b0);
        }
    }

    private static void setNullIsRefused(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            House house = House_.create().name("h");
            session.add(Tenant_.create().house(house));
            session.commit();
        }
        try (Session session = fixture.database().openSession()) {
            session.delete(session.select(House_.house).single());
            assertThatThrownBy(session::flush).isInstanceOf(ConstraintViolationException.class);
            session.rollback();
            assertThat(session.select(House_.house).list()).hasSize(1);
            assertThat(session.select(Tenant_.tenant).list()).hasSize(1);
        }
    }
}
