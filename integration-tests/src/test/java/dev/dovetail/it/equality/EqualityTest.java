package dev.dovetail.it.equality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two values are one where the database holds them equal: as keys, in what refers to them, and as no change. */
class EqualityTest {
    /** What is tried with each type of key. */
    private interface Trial {
        <K, R extends Root<K, L>, L extends Leaf<K, R>> void of(Kind<K, R, L> kind, Fixture fixture);
    }

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static void each(TestDatabase database, Trial trial) {
        try (Fixture fixture = database.create(EqualitySchema.SCHEMA)) {
            for (Kind<?, ?, ?> kind : Kind.kinds()) {
                try {
                    trial.of(kind, fixture);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(kind + " on " + database + ": " + e.getMessage(), e);
                }
                fixture.empty();
                fixture.statements().clear();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRowIsOneObjectWhateverItsKeyLooksLike(TestDatabase database) {
        each(database, EqualityTest::oneObject);
    }

    private static <K, R extends Root<K, L>, L extends Leaf<K, R>> void oneObject(Kind<K, R, L> kind, Fixture fixture) {
        fixture.database().transact(session -> {
            R root = kind.root(kind.value());
            L member = kind.leaf();
            root.leaves().add(member);
            session.addAll(List.of(root, kind.root(kind.other())));
            session.flush();
            L byValue = kind.leaf();
            byValue.rootId(kind.same());
            session.add(byValue);
            session.flush();
            if (!kind.natural()) {
                assertThat(session.find(kind.roots(), kind.value())).isSameAs(root);
                assertThat(session.find(kind.roots(), kind.same())).isSameAs(root);
            }
            assertThat(kind.all().apply(session)).hasSize(2).contains(root);
            assertThat(kind.among().apply(session, List.of(kind.same()))).containsExactly(root);
            assertThat(byValue.root()).isSameAs(root);
            session.refresh(root);
            assertThat(root.leaves()).containsExactlyInAnyOrder(member, byValue);
        });
        try (Session session = fixture.database().openSession()) {
            List<R> roots = kind.all().apply(session);
            fixture.statements().clear();
            assertThat(roots).extracting(root -> root.leaves().size()).containsExactlyInAnyOrder(2, 0);
            assertThat(fixture.statements().sql()).hasSize(1);
            for (R root : roots) {
                root.leaves().forEach(leaf -> assertThat(leaf.root()).isSameAs(root));
            }
        }
        try (Session session = fixture.database().openSession()) {
            assertThat(kind.eager().apply(session)).extracting(root -> root.leaves().size())
                    .containsExactlyInAnyOrder(2, 0);
        }
        try (Session session = fixture.database().openSession()) {
            assertThat(kind.joining().apply(session)).hasSize(2).extracting(Leaf::root).doesNotContainNull()
                    .satisfies(roots -> assertThat(roots.get(0)).isSameAs(roots.get(1)));
        }
        try (Session session = fixture.database().openSession()) {
            List<L> leaves = kind.referring().apply(session);
            assertThat(leaves.get(0).root()).isNotNull().isSameAs(leaves.get(1).root());
            if (!kind.natural()) {
                assertThat(session.find(kind.roots(), kind.same())).isSameAs(leaves.get(0).root());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatTheDatabaseHoldsEqualIsNoChange(TestDatabase database) {
        each(database, EqualityTest::noChange);
    }

    private static <K, R extends Root<K, L>, L extends Leaf<K, R>> void noChange(Kind<K, R, L> kind, Fixture fixture) {
        L first = kind.leaf();
        fixture.database().transact(session -> {
            R root = kind.root(kind.value());
            first.code(kind.value());
            root.leaves().add(first);
            session.add(root);
        });
        try (Session session = fixture.database().openSession()) {
            L leaf = session.get(kind.leaves(), first.no());
            R root = leaf.root();
            fixture.statements().clear();
            leaf.code(kind.same());
            leaf.rootId(kind.same());
            root.id(kind.same());
            session.flush();
            assertThat(fixture.statements().sql()).isEmpty();
            assertThat(leaf.root()).isSameAs(root);
            assertThat(root.leaves()).containsExactly(leaf);
            session.commit();
        }
        first.code(kind.same());
        fixture.statements().clear();
        fixture.database().transact(session -> {
            L own = session.merge(first);
            if (!kind.natural()) {
                R copy = kind.root(kind.same());
                R merged = session.merge(copy);
                assertThat(merged).isSameAs(own.root());
                assertThat(merged.leaves()).containsExactly(own);
            }
        });
        assertThat(fixture.statements().sql()).noneMatch(sql -> sql.startsWith("UPDATE") || sql.startsWith("INSERT"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void uniqueValuesAndKeysAreExchanged(TestDatabase database) {
        each(database, EqualityTest::exchange);
    }

    private static <K, R extends Root<K, L>, L extends Leaf<K, R>> void exchange(Kind<K, R, L> kind, Fixture fixture) {
        L one = kind.leaf();
        L two = kind.leaf();
        fixture.database().transact(session -> {
            R root = kind.root(kind.value());
            one.code(kind.value());
            two.code(kind.other());
            root.leaves().addAll(List.of(one, two));
            root.marked().add(two);
            session.add(root);
        });
        fixture.database().transact(session -> {
            L own = session.get(kind.leaves(), one.no());
            L other = session.get(kind.leaves(), two.no());
            own.code(kind.other());
            other.code(kind.same());
            session.flush();
            session.delete(own);
            L third = kind.leaf();
            third.code(kind.other());
            third.rootId(kind.same());
            session.add(third);
            session.flush();
            // The key changes, and all that refer to it follow.
            R root = kind.all().apply(session).get(0);
            assertThat(root.marked()).containsExactly(other);
            root.marked().add(third);
            session.flush();
            root.id(kind.other());
            session.flush();
            assertThat(root.leaves()).containsExactlyInAnyOrder(other, third);
            if (!kind.natural()) {
                assertThat(session.find(kind.roots(), kind.other())).isSameAs(root);
                assertThat(session.find(kind.roots(), kind.same())).isNull();
            }
        });
        try (Session session = fixture.database().openSession()) {
            R root = kind.all().apply(session).get(0);
            assertThat(root.leaves()).hasSize(2).allMatch(leaf -> leaf.root() == root);
            assertThat(root.marked()).hasSize(2);
        }
        fixture.database().transact(session -> {
            R root = kind.all().apply(session).get(0);
            root.leaves().clear();
            root.marked().clear();
            session.delete(root);
            R again = kind.root(kind.other());
            session.add(again);
            session.flush();
            assertThat(kind.all().apply(session)).containsExactly(again);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aMapFindsItsMembersByEqualKeys(TestDatabase database) {
        each(database, EqualityTest::map);
    }

    private static <K, R extends Root<K, L>, L extends Leaf<K, R>> void map(Kind<K, R, L> kind, Fixture fixture) {
        fixture.database().transact(session -> {
            R root = kind.root(kind.value());
            L leaf = kind.leaf();
            leaf.mark(kind.value());
            root.kept().put(kind.same(), leaf);
            session.add(root);
        });
        fixture.database().transact(session -> {
            R root = kind.all().apply(session).get(0);
            L leaf = root.kept().values().iterator().next();
            assertThat(root.kept().get(leaf.mark())).isSameAs(leaf);
            if (kind.value().equals(kind.same())) {
                return; // The column may hold less of it than Java, and the map is asked without a database.
            }
            assertThat(root.kept().get(kind.same())).isSameAs(leaf);
            L other = kind.leaf();
            other.mark(kind.same());
            session.delete(leaf);
            root.kept().put(kind.value(), other);
            assertThat(root.kept()).hasSize(1);
        });
    }
}
