package dev.dovetail.it.circles;

import static dev.dovetail.it.circles.Shop_.shop;
import static dev.dovetail.it.circles.Staff_.staff;
import static dev.dovetail.it.circles.Store_.store;
import static dev.dovetail.it.circles.Twig_.twig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.Statements.Sent;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that refer to each other by keys that are NOT NULL. */
class CirclesTest {
    private static final AtomicLong KEYS = new AtomicLong(1_000_000);

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static boolean defers(Fixture fixture) {
        return fixture.kind() == TestDatabase.POSTGRESQL || fixture.kind() == TestDatabase.SQLITE;
    }

    private static String later(Fixture fixture, String constraint) {
        return fixture.kind() == TestDatabase.SQLITE ? "PRAGMA defer_foreign_keys = ON"
                : "SET CONSTRAINTS " + constraint + " DEFERRED";
    }

    private static String atOnce(Fixture fixture, String constraint) {
        return fixture.kind() == TestDatabase.SQLITE ? "PRAGMA defer_foreign_keys = OFF"
                : "SET CONSTRAINTS " + constraint + " IMMEDIATE";
    }

    private static List<String> sent(Fixture fixture) {
        List<String> sent = new ArrayList<>();
        for (Sent event : fixture.statements().events()) {
            String text = event.sql().replaceAll("[\"`]", "")
                    .replaceAll(" RETURNING .*| VALUES .*| \\(.*|\\(pg_get.*", "");
            sent.add(text + (event.batchSize() == 1 ? "" : " x" + event.batchSize()));
        }
        return sent;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rowsOfCircles(TestDatabase kind) {
        List<Consumer<Fixture>> cases = List.of(CirclesTest::newPairs, CirclesTest::newPairsAndKeysOfTheDatabase,
                CirclesTest::oneIsStored, CirclesTest::noKeyIsDeferrable, CirclesTest::aRowRefersToItself,
                CirclesTest::managersAreExchanged, CirclesTest::pairsAreDeleted, CirclesTest::aPairIsReplaced);
        try (Fixture fixture = kind.create(CirclesSchema.SCHEMA)) {
            for (Consumer<Fixture> each : cases) {
                fixture.statements().clear();
                each.accept(fixture);
            }
        }
    }

    private static Store pair(String name) {
        Store made = Store_.create().name(name);
        return made.manager(Staff_.create().name("manager of " + name).store(made));
    }

    private static void newPairs(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            Store first = pair("first");
            Staff other = Staff_.create().name("other").store(first);
            session.addAll(List.of(first, pair("second")));
            if (!defers(fixture)) {
                assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                        .hasMessageContaining("Store.managerId").hasMessageContaining("Staff.storeId")
                        .hasMessageContaining("Make one of these keys @Nullable; this database cannot check them "
                        + "later");
                assertThat(fixture.statements().sql()).noneMatch(sql -> sql.startsWith("INSERT"));
                return;
            }
            session.flush();
            assertThat(sent(fixture)).filteredOn(sql -> !sql.contains("_seq") && !sql.startsWith("SELECT"))
                    .containsExactly(later(fixture, "fk_circle_stores_manager_id"), "INSERT INTO circle_stores x2",
                            "INSERT INTO circle_staff x3", atOnce(fixture, "fk_circle_stores_manager_id"));
            session.commit();
            assertThat(other.store()).isSameAs(first);
        }
        try (Session session = fixture.database().openSession()) {
            assertThat(session.select(store).orderBy(store.name).list()).extracting(each -> each.manager().name())
                    .containsExactly("manager of first", "manager of second");
            assertThat(session.select(staff).list()).hasSize(3);
        }
    }

    private static void newPairsAndKeysOfTheDatabase(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            Shop first = Shop_.create().name("first");
            first.owner(Clerk_.create().name("owner").shop(first));
            Shop second = Shop_.create().name("second");
            second.owner(Clerk_.create().name("other owner").shop(first));
            session.addAll(List.of(first, second));
            if (fixture.kind() != TestDatabase.POSTGRESQL) {
                assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                        .hasMessageContaining("Shop.ownerId").hasMessageContaining("Clerk.shopId")
                        .hasMessageContaining("Nothing was written");
                assertThat(sent(fixture)).isEmpty();
                return;
            }
            session.flush();
            assertThat(sent(fixture)).containsExactly("SELECT nextval", later(fixture, "shop_has_owner"),
                    "INSERT INTO circle_shops x2", "INSERT INTO circle_clerks x2", atOnce(fixture, "shop_has_owner"));
            session.commit();
        }
        try (Session session = fixture.database().openSession()) {
            assertThat(session.select(shop).orderBy(shop.name).list()).extracting(each -> each.owner().name())
                    .containsExactly("owner", "other owner");
        }
    }

    private static void oneIsStored(Fixture fixture) {
        Long first = storedPair(fixture);
        fixture.statements().clear();
        fixture.database().transact(session -> {
            Store stored = session.get(Store_.TYPE, first);
            Store made = Store_.create().name("new").manager(Staff_.create().name("new").store(stored));
            made.staff().add(Staff_.create().name("last"));
            session.add(made);
        });
        assertThat(sent(fixture)).filteredOn(sql -> !sql.contains("_seq") && !sql.startsWith("SELECT"))
                .noneMatch(sql -> sql.contains("CONSTRAINTS") || sql.contains("PRAGMA"));
        assertThat(sent(fixture)).contains("INSERT INTO circle_stores").anyMatch(
                sql -> sql.startsWith("INSERT INTO circle_staff"));
    }

    /** Stores a store and its manager by plain SQL, with foreign keys off where they cannot wait. */
    private static Long storedPair(Fixture fixture) {
        long key = KEYS.incrementAndGet();
        List<String> rows = List.of(
                "INSERT INTO circle_stores (id, name, manager_id) VALUES (" + key + ", 's', " + key + ")",
                "INSERT INTO circle_staff (id, name, store_id) VALUES (" + key + ", 'm', " + key + ")");
        PlainRows.insert(fixture, "fk_circle_stores_manager_id", rows);
        return key;
    }

    private static void noKeyIsDeferrable(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            Hen hen = Hen_.create().name("h");
            session.add(hen.egg(Egg_.create().name("e").hen(hen)));
            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                    .hasMessageContaining("Hen.eggName").hasMessageContaining("Egg.henName")
                    .hasMessageContaining("Hen#h").hasMessageContaining("Egg#e");
            if (defers(fixture)) {
                assertThatThrownBy(session::flush).hasMessageContaining("deferrable = true");
            }
            assertThat(sent(fixture)).isEmpty();
        }
    }

    private static void aRowRefersToItself(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            Twig root = Twig_.create().name("root");
            root.parent(root);
            Twig child = Twig_.create().name("child").parent(root);
            session.addAll(List.of(root, child));
            if (fixture.kind() != TestDatabase.POSTGRESQL) {
                assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                        .hasMessageStartingWith("Twig.parentId: ").hasMessageContaining("GenerationType.SEQUENCE");
                assertThat(sent(fixture)).isEmpty();
                return;
            }
            session.flush();
            assertThat(sent(fixture)).containsExactly("SELECT nextval", "INSERT INTO circle_twigs",
                    "INSERT INTO circle_twigs");
            session.commit();
        }
        try (Session session = fixture.database().openSession()) {
            Twig root = session.select(twig).where(twig.name.eq("root")).single();
            assertThat(root.parent()).isSameAs(root);
            session.delete(root.children().stream().filter(each -> each != root).findFirst().orElseThrow());
            session.delete(root);
            session.commit();
            assertThat(session.select(twig).list()).isEmpty();
        }
    }

    private static void managersAreExchanged(Fixture fixture) {
        Long first = storedPair(fixture);
        Long second = storedPair(fixture);
        fixture.statements().clear();
        try (Session session = fixture.database().openSession()) {
            Store one = session.get(Store_.TYPE, first);
            Store two = session.get(Store_.TYPE, second);
            Staff manager = one.manager();
            Staff other = two.manager();
            fixture.statements().clear();
            one.manager(other);
            two.manager(manager);
            if (!defers(fixture)) {
                assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                        .hasMessageStartingWith("Store.managerId: ");
                assertThat(sent(fixture)).isEmpty();
                return;
            }
            session.flush();
            assertThat(sent(fixture)).containsExactly(later(fixture, "fk_circle_stores_manager_id"),
                    "UPDATE circle_stores SET manager_id = ? WHERE id = ?",
                    "UPDATE circle_stores SET manager_id = ? WHERE id = ? x2",
                    atOnce(fixture, "fk_circle_stores_manager_id"));
            session.commit();
        }
        try (Session session = fixture.database().openSession()) {
            assertThat(session.get(Store_.TYPE, first).managerId()).isEqualTo(second);
            assertThat(session.get(Store_.TYPE, second).managerId()).isEqualTo(first);
        }
    }

    private static void pairsAreDeleted(Fixture fixture) {
        Long first = storedPair(fixture);
        Long second = storedPair(fixture);
        try (Session session = fixture.database().openSession()) {
            List<Store> gone = List.of(session.get(Store_.TYPE, first), session.get(Store_.TYPE, second));
            gone.forEach(each -> each.manager().name());
            gone.forEach(each -> session.delete(each.manager()));
            gone.forEach(session::delete);
            fixture.statements().clear();
            if (!defers(fixture)) {
                assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                        .hasMessageContaining("Store.managerId").hasMessageContaining("Staff.storeId")
                        .hasMessageContaining("no row can be deleted first");
                assertThat(sent(fixture)).noneMatch(sql -> sql.startsWith("DELETE"));
                return;
            }
            session.flush();
            assertThat(sent(fixture)).filteredOn(sql -> !sql.startsWith("SELECT")).containsExactly(
                    later(fixture, "fk_circle_stores_manager_id"), "DELETE FROM circle_staff WHERE id = ? x2",
                    "DELETE FROM circle_stores WHERE id = ? x2", atOnce(fixture, "fk_circle_stores_manager_id"));
            session.commit();
            assertThat(session.find(Store_.TYPE, first)).isNull();
            assertThat(session.find(Staff_.TYPE, second)).isNull();
        }
    }

    /** The new store takes over the manager's place, so that rows are ordered one by one. */
    private static void aPairIsReplaced(Fixture fixture) {
        Long first = storedPair(fixture);
        try (Session session = fixture.database().openSession()) {
            Store gone = session.get(Store_.TYPE, first);
            Staff manager = gone.manager();
            Store made = Store_.create().name("new").manager(manager);
            manager.store(made);
            session.add(made);
            session.delete(gone);
            session.flush();
            session.commit();
            assertThat(session.select(store).where(store.id.eq(made.id())).single().manager()).isSameAs(manager);
            assertThat(manager.storeId()).isEqualTo(made.id());
        } catch (FlushException e) {
            assertThat(defers(fixture)).isFalse();
            assertThat(e).hasMessageContaining("Nothing was written");
        }
    }
}
