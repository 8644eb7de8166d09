package dev.dovetail.it.shared.optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of one table that get a key from each other by references that are set in the same flush. */
class KeysOfOneTableTest {
    private static final String WITH_PARENT = "UPDATE optional_items SET org_id = ?, parent_id = ? WHERE id = ?";

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static void run(TestDatabase kind, BiConsumer<Session, Fixture> test) {
        try (Fixture fixture = kind.create(OptionalSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                session.setAutoflush(false);
                test.accept(session, fixture);
            });
        }
    }

    private static List<Item> stored(Session session, int count) {
        List<Item> items = Stream.generate(Item_::create).limit(count).toList();
        items.forEach(session::add);
        session.flush();
        return items;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aChainIsWrittenFromItsEnd(TestDatabase kind) {
        run(kind, (session, fixture) -> {
            List<Item> items = stored(session, 4);
            Org org = Org_.create();
            session.add(org);
            session.flush();
            items.get(0).parent(items.get(1));
            items.get(1).parent(items.get(2));
            items.get(2).parent(items.get(3));
            items.get(3).org(org);
            fixture.statements().clear();
            session.flush();
            assertThat(fixture.statements().sql()).filteredOn(sql -> sql.startsWith("UPDATE"))
                    .containsExactly("UPDATE optional_items SET org_id = ? WHERE id = ?", WITH_PARENT);
            session.expireAll();
            assertThat(items).extracting(Item::org).containsOnly(org);
            assertThat(items.get(0).parent()).isSameAs(items.get(1));
            assertThat(items.get(2).parent()).isSameAs(items.get(3));
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theOrganisationOfAChainIsNew(TestDatabase kind) {
        run(kind, (session, fixture) -> {
            List<Item> items = stored(session, 3);
            Item added = Item_.create().parent(items.get(0));
            items.get(0).parent(items.get(1));
            items.get(1).parent(items.get(2));
            items.get(2).org(Org_.create());
            session.add(added);
            session.flush();
            session.expireAll();
            assertThat(added.parent()).isSameAs(items.get(0));
            assertThat(items.get(0).parent()).isSameAs(items.get(1));
            assertThat(items).extracting(Item::org).containsOnly(added.org()).doesNotContainNull();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void storedItemsInACircleGetTheValueOfOne(TestDatabase kind) {
        run(kind, (session, fixture) -> {
            List<Item> items = stored(session, 2);
            items.get(0).parent(items.get(1));
            items.get(1).parent(items.get(0)).org(Org_.create());
            session.flush();
            session.expireAll();
            assertThat(items).extracting(Item::org).containsOnly(items.get(0).org()).doesNotContainNull();
            assertThat(items.get(0).parent()).isSameAs(items.get(1));
            assertThat(items.get(1).parent()).isSameAs(items.get(0));
            // Both move to another organisation, and still refer to each other.
            Org other = Org_.create();
            items.get(0).parent(null);
            items.get(1).parent(null).org(other).parent(items.get(0).org(other));
            items.get(0).parent(items.get(1));
            session.flush();
            session.expireAll();
            assertThat(items).extracting(Item::org).containsOnly(other);
            assertThat(items.get(0).parent()).isSameAs(items.get(1));
            assertThat(items.get(1).parent()).isSameAs(items.get(0));
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anItemThatRefersToItselfKeepsItsValue(TestDatabase kind) {
        run(kind, (session, fixture) -> {
            List<Item> items = stored(session, 2);
            Item self = items.get(0).org(Org_.create());
            session.flush();
            self.parent(self);
            items.get(1).project(Project_.create().org(Org_.create()));
            assertThatThrownBy(() -> {
                items.get(1).parent(self);
                session.flush();
            }).isInstanceOf(FlushException.class).hasMessageStartingWith("Item.parent of Item#" + items.get(1).id()
                    + ": Item#" + self.id() + " has the value " + self.orgId() + " for Item.orgId, but Item.project is ")
                    .hasMessageEndingWith(" Nothing was written.");
            items.get(1).project(null).parent(self);
            session.expire(items.get(1));
            items.get(1).parent(self);
            session.flush();
            session.expireAll();
            assertThat(self.parent()).isSameAs(self);
            assertThat(items.get(1).parent()).isSameAs(self);
            assertThat(items.get(1).org()).isSameAs(self.org()).isNotNull();
        });
    }
}
