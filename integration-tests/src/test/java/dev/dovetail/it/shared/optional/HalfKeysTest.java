package dev.dovetail.it.shared.optional;

import static dev.dovetail.it.shared.optional.Item_.item;
import static dev.dovetail.it.shared.optional.Shop_.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** References whose foreign key would have a null part, so that no target would be found by it. */
class HalfKeysTest {
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

    private static void assertRefused(Session session, Fixture fixture, String message) {
        fixture.statements().clear();
        assertThatThrownBy(session::flush).isInstanceOf(FlushException.class).hasMessage(message);
        assertThat(fixture.statements().sql()).allMatch(sql -> sql.startsWith("SELECT "));
    }

    private static String noValue(String reference, String row, String target, String property) {
        return reference + " of " + row + ": " + target + " has no value for " + property + ", which is part of the key"
                + " that " + reference + " refers to. Give it a value, or set " + reference + " to null. Nothing was"
                + " written.";
    }

    private static <T> T added(Session session, T entity) {
        session.add(entity);
        session.flush();
        return entity;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewTargetWithoutTheSharedValueIsRefused(TestDatabase kind) {
        run(kind, (session, fixture) -> {
            Item parent = Item_.create();
            Item child = Item_.create().parent(parent);
            session.add(child);
            assertRefused(session, fixture, noValue("Item.parent", "Item (pending)", "Item (pending)", "Item.orgId"));
            parent.org(Org_.create());
            session.flush();
            session.expireAll();
            assertThat(child.parent()).isSameAs(parent);
            assertThat(child.org()).isSameAs(parent.org()).isNotNull();
            Item alone = Item_.create();
            session.add(alone.parent(alone));
            assertRefused(session, fixture, noValue("Item.parent", "Item (pending)", "Item (pending)", "Item.orgId"));
            alone.parent(null);
            session.flush();
            assertThat(session.select(item).where(item.parent().isNotNull()).list()).containsExactly(child);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aStoredTargetWithoutTheSharedValueIsRefused(TestDatabase kind) {
        run(kind, (session, fixture) -> {
            Item parent = added(session, Item_.create());
            Item child = added(session, Item_.create());
            String message = noValue("Item.parent", "Item#" + child.id(), "Item#" + parent.id(), "Item.orgId");
            child.parent(parent);
            assertRefused(session, fixture, message);
            child.parent(null);
            session.flush();
            parent.children().add(child);
            assertRefused(session, fixture, message);
            child.parent(null);
            session.flush();
            session.expireAll();
            child.parent(parent);
            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class).hasMessage(message);
            Org org = Org_.create();
            parent.org(org);
            session.flush();
            session.expireAll();
            assertThat(child.parent()).isSameAs(parent);
            assertThat(child.orgId()).isEqualTo(org.id());
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aTargetThatLosesTheSharedValueIsRefused(TestDatabase kind) {
        run(kind, (session, fixture) -> {
            Item parent = Item_.create().org(Org_.create());
            Item child = added(session, Item_.create().parent(parent));
            parent.org(null);
            assertRefused(session, fixture,
                    noValue("Item.parent", "Item#" + child.id(), "Item#" + parent.id(), "Item.orgId"));
            session.expireAll();
            assertThat(child.org()).isSameAs(parent.org());
            parent.orgId(null);
            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                    .hasMessageStartingWith("Item.parent of Item#" + child.id() + ": Item#" + parent.id()
                            + " has no value for Item.orgId, ")
                    .hasMessageEndingWith(" Nothing was written.");
            child.parent(null).org(null);
            session.flush();
            session.expireAll();
            assertThat(parent.orgId()).isNull();
            assertThat(child.parent()).isNull();
            assertThat(child.orgId()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theSharedValueSetToNullIsRefused(TestDatabase kind) {
        run(kind, (session, fixture) -> {
            Project project = Project_.create().org(Org_.create());
            Item stored = added(session, Item_.create().project(project));
            String property = "Item.orgId of Item#" + stored.id()
                    + " was set to null, but it is part of the foreign key of Item.project, which is ";
            String remedy = ". Set Item.project to null too, or Item.orgId to another value. Nothing was written.";
            stored.orgId(null);
            assertRefused(session, fixture, property + "Project#" + project.id() + remedy);
            assertThat(stored.project()).isSameAs(project);
            assertThat(project.items()).containsExactly(stored);
            session.expireAll();
            stored.orgId(null);
            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                    .hasMessage(property + "a row that is not loaded" + remedy);
            session.expireAll();
            session.commit();
            try (Session other = fixture.database().openSession()) {
                other.select(item).single().orgId(null);
                assertRefused(other, fixture, property + "a row that is not loaded" + remedy);
            }
            session.expireAll();
            stored.orgId(null).projectId(null);
            session.flush();
            session.expireAll();
            assertThat(stored.orgId()).isNull();
            assertThat(stored.project()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void itemsInACircleHaveTheValueOfOne(TestDatabase kind) {
        run(kind, (session, fixture) -> {
            Item first = Item_.create();
            Item second = Item_.create().parent(first);
            first.parent(second);
            session.add(first);
            assertRefused(session, fixture, noValue("Item.parent", "Item (pending)", "Item (pending)", "Item.orgId"));
            second.org(Org_.create());
            session.flush();
            session.expireAll();
            assertThat(first.parent()).isSameAs(second);
            assertThat(second.parent()).isSameAs(first);
            assertThat(first.org()).isSameAs(second.org()).isNotNull();
            Item third = Item_.create().org(first.org());
            Item fourth = Item_.create().parent(third);
            session.add(third.parent(fourth));
            session.flush();
            session.expireAll();
            assertThat(third.parent()).isSameAs(fourth);
            assertThat(fourth.parent()).isSameAs(third);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keysThatShareNoColumnAreCheckedToo(TestDatabase kind) {
        run(kind, (session, fixture) -> {
            Area area = Area_.create().country(7);
            Shop added = Shop_.create().area(area);
            session.add(added);
            assertRefused(session, fixture, noValue("Shop.area", "Shop (pending)", "Area (pending)", "Area.number"));
            area.number(1);
            session.flush();
            added.supplier(area);
            assertRefused(session, fixture,
                    noValue("Shop.supplier", "Shop#" + added.id(), "Area#" + area.id(), "Area.code"));
            area.code(3);
            session.flush();
            session.expireAll();
            assertThat(added.area()).isSameAs(area);
            assertThat(added.supplier()).isSameAs(area);
            added.areaCountry(null);
            session.flush();
            session.expireAll();
            assertThat(added.area()).isNull();
            assertThat(session.select(shop).single().areaNumber()).isEqualTo(1);
        });
    }
}
