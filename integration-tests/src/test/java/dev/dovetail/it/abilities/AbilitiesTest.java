package dev.dovetail.it.abilities;

import static dev.dovetail.it.abilities.Item_.item;
import static dev.dovetail.it.abilities.Tag_.tag;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL is sent without an ability, as the driver gets it. */
class AbilitiesTest {
    private static final String ITEM = "INSERT INTO ability_items (name, price, shelf_room, shelf_number)";

    private static Fixture fixture;
    private static DriverCalls calls;

    @BeforeAll
    static void create() {
        fixture = TestDatabase.POSTGRESQL.create(AbilitiesSchema.SCHEMA);
        calls = new DriverCalls(fixture.dataSource());
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @BeforeEach
    void empty() {
        deleteAll();
        calls.take();
    }

    private static void deleteAll() {
        fixture.database().transact(session -> {
            session.delete(item).execute();
            session.delete(tag).execute();
            session.delete(Shelf_.shelf).execute();
        });
    }

    private static Database without(Ability... abilities) {
        return Database.of(calls, Dialects.postgresql().without(abilities), AbilitiesSchema.SCHEMA);
    }

    private static Item newItem(Session session, String name, int price) {
        Item made = Item_.create().name(name).price(price);
        session.add(made);
        return made;
    }

    /** Inserts three items with keys that the database makes, each with one tag. Returns their keys, in order. */
    private static List<Item> insert(Database database) {
        List<Item> items = new ArrayList<>();
        deleteAll();
        calls.take();
        database.transact(session -> {
            for (String name : List.of("a", "b", "c")) {
                Item made = newItem(session, name, name.charAt(0) - 'a' + 1);
                Tag label = Tag_.create().name(name).uses(1);
                session.add(label);
                made.tags().add(label);
                items.add(made);
            }
            session.flush();
            assertThat(items).extracting(Item::twice).containsExactly(2, 4, 6);
        });
        fixture.database().transact(session -> {
            for (Item each : items) {
                Item stored = session.get(Item_.TYPE, each.id());
                assertThat(stored.name()).isEqualTo(each.name());
                assertThat(stored.tags()).extracting(Tag::name).containsExactly(each.name());
            }
        });
        return items;
    }

    private static List<String> inserts(Ability... abilities) {
        insert(without(abilities));
        return calls.take().stream().filter(sql -> sql.startsWith("INSERT")).toList();
    }

    @Test
    void allAbilitiesSendArraysAndReturning() {
        assertThat(inserts()).containsExactly(
                ITEM + " SELECT * FROM unnest(CAST(? AS varchar[]), CAST(? AS int4[]), CAST(? AS int4[]),"
                + " CAST(? AS int4[])) RETURNING id, twice",
                "INSERT INTO ability_tags (name, uses) SELECT * FROM unnest(CAST(? AS varchar[]), CAST(? AS int4[]))",
                "INSERT INTO ability_item_tags (item_id, tag_name) SELECT * FROM unnest(CAST(? AS int8[]),"
                + " CAST(? AS varchar[]))");
    }

    @Test
    void withoutArraysRowsAreValues() {
        assertThat(inserts(Ability.ARRAYS)).containsExactly(
                ITEM + " VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?) RETURNING id, twice",
                "INSERT INTO ability_tags (name, uses) VALUES (?, ?) x3",
                "INSERT INTO ability_item_tags (item_id, tag_name) VALUES (?, ?) x3");
    }

    @Test
    void withoutReturningTheDriverReturnsTheKeys() {
        assertThat(inserts(Ability.RETURNING)).containsExactly(
                ITEM + " VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?) keys [id, twice]",
                "INSERT INTO ability_tags (name, uses) SELECT * FROM unnest(CAST(? AS varchar[]), CAST(? AS int4[]))",
                "INSERT INTO ability_item_tags (item_id, tag_name) SELECT * FROM unnest(CAST(? AS int8[]),"
                + " CAST(? AS varchar[]))");
    }

    @Test
    void withoutKeysOfRowsEachRowIsSentAlone() {
        String one = ITEM + " VALUES (?, ?, ?, ?) keys [id, twice]";
        assertThat(inserts(Ability.ARRAYS, Ability.RETURNING, Ability.GENERATED_KEYS_OF_ROWS)).containsExactly(
                one, one, one, "INSERT INTO ability_tags (name, uses) VALUES (?, ?) x3",
                "INSERT INTO ability_item_tags (item_id, tag_name) VALUES (?, ?) x3");
    }

    private static List<String> updates(Ability... abilities) {
        insert(without());
        calls.take();
        without(abilities).transact(session -> {
            List<Item> found = session.select(item).orderBy(item.name).list();
            found.forEach(each -> each.price(each.price() + 10));
            session.flush();
            assertThat(found).extracting(Item::twice).containsExactly(22, 24, 26);
        });
        return calls.take().stream().filter(sql -> !sql.contains("ORDER BY")).toList();
    }

    @Test
    void updatesReturnWhatTheDatabaseMakes() {
        String update = "UPDATE ability_items SET price = ? WHERE id = ?";
        String read = "SELECT ai.id, ai.name, ai.price, ai.twice, ai.shelf_room, ai.shelf_number"
                + " FROM ability_items ai WHERE ";
        assertThat(updates()).containsExactly(update + " keys [twice] x3");
        assertThat(updates(Ability.GENERATED_KEYS_OF_ROWS)).containsExactly(
                update + " keys [twice]", update + " keys [twice]", update + " keys [twice]");
        assertThat(updates(Ability.RETURNING)).containsExactly(update + " x3", read + "ai.id = ANY (?)");
        assertThat(updates(Ability.RETURNING, Ability.ARRAYS)).containsExactly(update + " x3",
                read + "ai.id IN (?, ?, ?, ?)");
    }

    private static List<String> loads(Ability... abilities) {
        deleteAll();
        without().transact(session -> {
            for (int number = 1; number <= 3; number++) {
                Shelf shelf = Shelf_.create().room(7).number(number).label("s" + number);
                session.add(shelf);
                newItem(session, "i" + number, number).shelf(shelf).tags()
                        .add(Tag_.create().name("t" + number).uses(1));
            }
        });
        calls.take();
        without(abilities).transact(session -> {
            List<Item> found = session.select(item).orderBy(item.name)
                    .with(selectIn(item.shelf()), selectIn(item.tags())).list();
            assertThat(found).extracting(each -> each.shelf().label()).containsExactly("s1", "s2", "s3");
            assertThat(found).extracting(each -> each.tags().iterator().next().name())
                    .containsExactly("t1", "t2", "t3");
        });
        return calls.take().stream().filter(sql -> sql.startsWith("SELECT") && sql.contains(" WHERE ")).toList();
    }

    @Test
    void keysAreOneArrayOrAList() {
        String shelves = "SELECT as1.room, as1.number, as1.label FROM ability_shelves as1 WHERE ";
        String tags = "SELECT ait.item_id, at.name, at.uses FROM ability_item_tags ait JOIN ability_tags at"
                + " ON at.name = ait.tag_name WHERE ait.item_id";
        String rows = "(as1.room, as1.number) IN ((?, ?), (?, ?), (?, ?), (?, ?))";
        assertThat(loads()).containsExactlyInAnyOrder(shelves + rows, tags + " = ANY (?)");
        assertThat(loads(Ability.ARRAYS)).containsExactlyInAnyOrder(shelves + rows, tags + " IN (?, ?, ?, ?)");
        assertThat(loads(Ability.ROW_VALUES)).containsExactlyInAnyOrder(shelves
                + "(as1.room = ? AND as1.number = ? OR as1.room = ? AND as1.number = ?"
                + " OR as1.room = ? AND as1.number = ? OR as1.room = ? AND as1.number = ?)", tags + " = ANY (?)");
    }

    @Test
    void longListsAreLiteralsWithoutArrays() {
        List<Long> ids = LongStream.rangeClosed(1, 1_001).boxed().toList();
        without().transact(session -> session.select(item).where(item.id.in(ids)).list());
        assertThat(calls.take()).singleElement().asString().endsWith(" WHERE ai.id = ANY (?)");
        without(Ability.ARRAYS).transact(session -> session.select(item).where(item.id.in(ids)).list());
        assertThat(calls.take()).singleElement().asString().contains(" WHERE ai.id IN (1, 2, 3, ").endsWith(", 1001)");
    }

    @Test
    void rowsAreLockedByAnUpdateWithoutLocks() {
        insert(without());
        calls.take();
        without().transact(session -> session.select(item).where(item.name.eq("a")).forUpdate().list().get(0));
        assertThat(calls.take()).singleElement().asString().endsWith(" WHERE ai.name = ? FOR UPDATE OF ai");
        Database without = without(Ability.ROW_LOCKS);
        without.transact(session -> {
            Item locked = session.select(item).where(item.name.eq("a")).forUpdate().list().get(0);
            String select = "SELECT ai.id, ai.name, ai.price, ai.twice, ai.shelf_room, ai.shelf_number"
                    + " FROM ability_items ai WHERE ai.name = ?";
            assertThat(calls.take()).containsExactly(select,
                    "UPDATE ability_items SET name = name WHERE id = ?", select);
            without(Ability.ARRAYS).transact(other -> {
                assertThatThrownBy(() -> other.select(item).where(item.id.eq(locked.id())).forUpdate().noWait().list())
                        .hasMessageContaining("could not obtain lock");
                other.rollback();
            });
            assertThatThrownBy(() -> session.select(item).forUpdate().skipLocked().list()).hasMessage(
                    "postgresql without [ROW_LOCKS] locks rows by an UPDATE, which always waits, so that skipLocked()"
                    + " is not possible. Write forUpdate() alone, which locks and waits.");
        });
    }

    @Test
    void keysOfSequencesAreRefusedBeforeAnythingIsSent() {
        Database without = without(Ability.SEQUENCES);
        without.transact(session -> {
            newItem(session, "first", 1);
            session.add(Ticket_.create().text("refused"));
            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class).hasMessage(
                    "Ticket.id: the key is generated by the sequence ability_numbers, but the dialect"
                    + " postgresql without [SEQUENCES] has no sequences. Write GenerationType.UUID, IDENTITY or"
                    + " ASSIGNED. Nothing was written.");
            assertThat(calls.take()).isEmpty();
            session.rollback();
        });
        without().transact(session -> session.add(Ticket_.create().text("taken")));
        assertThat(calls.take()).containsExactly("SELECT nextval('ability_numbers')",
                "INSERT INTO ability_tickets (id, text) VALUES (?, ?)");
    }

    @Test
    void circlesAreRefusedWithoutDeferredConstraints() {
        without(Ability.DEFERRED_CONSTRAINTS).transact(session -> {
            addTeam(session);
            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                    .hasMessageContaining("Team.leader").hasMessageContaining("Member.team");
            assertThat(calls.take()).isEmpty();
            session.rollback();
        });
        without().transact(AbilitiesTest::addTeam);
        assertThat(calls.take()).first().isEqualTo("SET CONSTRAINTS ability_team_leader DEFERRED");
    }

    private static void addTeam(Session session) {
        Team team = Team_.create().name("red");
        team.leader(Member_.create().name("ann").team(team));
        session.add(team);
    }

    @Test
    void upsertsAndDeletesStayAsTheyAre() {
        Database database = without(Ability.values());
        insert(database);
        calls.take();
        database.transact(session -> {
            session.insert(tag).set(tag.name, "a").set(tag.uses, 5).onConflict(tag.name).update(tag.uses).execute();
            Item found = session.select(item).where(item.name.eq("a")).single();
            found.tags().clear();
            session.delete(found);
        });
        assertThat(calls.take()).contains(
                "INSERT INTO ability_tags (name, uses) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET"
                + " uses = excluded.uses", "DELETE FROM ability_item_tags WHERE item_id = ? AND tag_name = ?",
                "DELETE FROM ability_items WHERE id = ?");
    }
}
