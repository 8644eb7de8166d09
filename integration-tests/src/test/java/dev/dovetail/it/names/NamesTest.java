package dev.dovetail.it.names;

import static dev.dovetail.it.names.Order_.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any name works on any database: reserved words, mixed case, spaces, quotes, other letters, great length. */
class NamesTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anyNameWorks(TestDatabase kind) {
        try (Fixture fixture = kind.create(NamesSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Order parent = Order_.create().group("g").select("s").mixedCase("m").quoted("q").size("z").lengthy("l");
                parent.children().add(Order_.create().group("child"));
                parent.longs().add(Long64_.create().table("t"));
                session.add(parent);
            });
            fixture.database().transact(session -> {
                Order parent = session.select(order)
                        .where(order.group.eq("g"), order.select.eq("s"), order.mixedCase.eq("m"))
                        .where(order.quoted.eq("q"), order.size.eq("z"), order.lengthy.eq("l"))
                        .where(order.longs().any(one -> one.table.eq("t")))
                        .where(order.children().any(child -> child.group.eq("child")))
                        .orderBy(order.quoted.asc(), order.size.desc()).single();
                assertThat(parent.children()).singleElement().returns("child", Order::group);
                assertThat(parent.longs()).singleElement().returns("t", Long64::table);
                parent.quoted("changed").size("changed").select("changed");
                parent.longs().clear();
            });
            try (Session session = fixture.database().openSession()) {
                assertThat(session.select(order).where(order.quoted.eq("changed")).single().longs()).isEmpty();
                assertThat(session.select(order).where(order.parent().group.eq("g")).single().group()).isEqualTo("child");
            }
        }
    }
}
