package dev.dovetail.it.wide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An entity with more relationships than a mask of 64 bits holds behaves like others, from the first to the last one. */
class WideTest {
    static List<TestDatabase> databases() {
        return List.of(TestDatabase.H2, TestDatabase.SQLITE);
    }

    private static Leaf leaf(Database database, Hub first, Hub last) {
        Leaf leaf = Leaf_.create().name("a").hub1(first).hub63(last).hub64(last).hub65(last);
        database.transact(session -> session.add(leaf));
        return leaf;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void bothSidesAreKeptInStepAndRead(TestDatabase kind) {
        try (Fixture fixture = kind.create(WideSchema.SCHEMA)) {
            Database database = fixture.database();
            Hub first = Hub_.create();
            Hub last = Hub_.create();
            Leaf leaf = leaf(database, first, last);
            assertThat(Hub_.leaves65(last)).containsExactly(leaf);
            database.transact(session -> {
                Leaf read = session.get(Leaf_.TYPE, leaf.id());
                fixture.statements().clear();
                assertThat(read.hub64()).isSameAs(read.hub65()).isSameAs(read.hub63()).isNotSameAs(read.hub1());
                assertThat(read.hub62()).isNull();
                assertThat(fixture.statements().sql()).hasSize(2);
                assertThat(Hub_.leaves64(read.hub64())).containsExactly(read);
                assertThat(Hub_.leaves65(read.hub64())).containsExactly(read);
                assertThat(Hub_.leaves62(read.hub64())).isEmpty();
                assertThat(fixture.statements().sql()).hasSize(5);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aChangeOfTheLastOneIsWrittenAndTakenBack(TestDatabase kind) {
        try (Fixture fixture = kind.create(WideSchema.SCHEMA)) {
            Database database = fixture.database();
            Hub first = Hub_.create();
            Leaf leaf = leaf(database, first, Hub_.create());
            database.transact(session -> {
                Leaf read = session.get(Leaf_.TYPE, leaf.id());
                Hub before = read.hub65();
                read.hub65(read.hub1());
                session.expire(read);
                assertThat(read.hub65()).isSameAs(before);
                assertThat(Hub_.leaves65(read.hub1())).isEmpty();
                read.hub64(null).hub65(read.hub1());
            });
            database.transact(session -> {
                Leaf read = session.get(Leaf_.TYPE, leaf.id());
                assertThat(read.hub64()).isNull();
                assertThat(read.hub65().id()).isEqualTo(first.id());
                assertThat(read.h65()).isEqualTo(first.id());
                assertThat(read.hub63()).isNotNull();
                assertThat(read.name()).isEqualTo("a");
            });
        }
    }
}
