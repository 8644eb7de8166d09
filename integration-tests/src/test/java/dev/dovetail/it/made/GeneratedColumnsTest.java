package dev.dovetail.it.made;

import static dev.dovetail.it.made.Item_.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated columns, defaults, and columns that an insert or an update leaves out. */
class GeneratedColumnsTest extends MadeTest {
    private static final String INSERT = "INSERT INTO items (name, price, quantity, code, film_id)"
            + " VALUES (?, ?, ?, ?, ?)";

    private static Item item(String name, int price, int quantity) {
        return Item_.create().name(name).price(price).quantity(quantity);
    }

    @Test
    void theSchemaHasNoDifferences() {
        assertThat(MadeSchema.SCHEMA.validate(fixture.database())).isEmpty();
    }

    @Test
    void anInsertReadsBackWhatTheDatabaseMakes() {
        Item tea = session.add(item("tea", 3, 4));
        Item ink = session.add(item("ink", 5, 6).state("used"));
        session.flush();

        assertThat(List.of(tea.total(), tea.stars(), ink.total(), ink.stars())).containsExactly(12, 7, 30, 7);
        assertThat(List.of(tea.state(), ink.state())).containsExactly("new", "used");
        assertThat(sent()).containsExactly(INSERT, INSERT.replace("code,", "state, code,").replace("(?,", "(?, ?,"));
        session.commit();
        assertThat(rows("SELECT name, total, state, stars FROM items ORDER BY id"))
                .containsExactly("tea, 12, new, 7", "ink, 30, used, 7");
    }

    @Test
    void anUpdateReadsThemBackOrExpiresThem() {
        save(item("tea", 3, 4), item("ink", 5, 6));
        List<Item> items = session.select(item).orderBy(item.id).list();
        sent();

        items.get(0).price(10);
        items.get(1).price(20);
        session.flush();
        assertThat(sent()).containsExactly("UPDATE items SET price = ? WHERE id = ?");
        assertThat(List.of(items.get(0).total(), items.get(1).total())).containsExactly(40, 120);

        assertThat(sent()).hasSize(returnsUpdated() ? 0 : 1);
        session.commit();
        assertThat(rows("SELECT total FROM items ORDER BY id")).containsExactly("40", "120");
    }

    @Test
    void anUpdateWritesWhatAnInsertLeavesOut() {
        save(item("tea", 3, 4));
        Item tea = session.select(item).single();
        sent();

        tea.stars(9);
        session.commit();

        assertThat(sent()).containsExactly("UPDATE items SET stars = ? WHERE id = ?");
        assertThat(rows("SELECT stars FROM items")).containsExactly("9");
    }

    @Test
    void refusesToUpdateWhatOnlyAnInsertWrites() {
        save(item("tea", 3, 4).code("t"));
        Item tea = session.select(item).single();
        sent();

        tea.code("t");
        session.flush();
        tea.code("u");

        assertThatThrownBy(session::flush).isInstanceOf(FlushException.class).hasMessage("Item.code of Item#"
                + tea.id() + " was changed, but no update writes its column: @Column(updatable = false). Undo the"
                + " change with session.expire(...), or take that off. Nothing was written.");
        assertThat(sent()).isEmpty();
        session.expire(tea);
        assertThat(tea.code()).isEqualTo("t");
    }

    @Test
    void aRollbackForgetsWhatTheDatabaseHasMadeAndKeepsWhatWasSet() {
        Item tea = session.add(item("tea", 3, 4));
        Item ink = session.add(item("ink", 5, 6).state("used"));
        session.flush();
        session.rollback();
        execute(fixture, "DELETE FROM items");

        tea.price(5);
        session.addAll(List.of(tea, ink));
        session.commit();

        assertThat(List.of(tea.total(), ink.total())).containsExactly(20, 30);
        assertThat(rows("SELECT name, total, state FROM items ORDER BY name"))
                .containsExactly("ink, 30, used", "tea, 20, new");
    }

    @Test
    void aRollbackOfAnUpdateReadsAgain() {
        save(item("tea", 3, 4));
        Item tea = session.select(item).single();
        tea.price(10);
        session.flush();
        assertThat(tea.total()).isEqualTo(40);

        session.rollback();

        assertThat(tea.total()).isEqualTo(12);
    }

    @Test
    void aMergeIgnoresWhatNoStatementWrites() {
        save(item("tea", 3, 4).code("t"));
        Item detached = elsewhere(other -> other.select(item).single());
        execute(fixture, "UPDATE items SET price = 30");

        detached.name("green tea").code("u");
        Item merged = session.merge(detached);
        session.commit();

        assertThat(merged.total()).isEqualTo(120);
        assertThat(rows("SELECT name, total, code FROM items")).containsExactly("green tea, 120, t");
    }

    @Test
    void bulkStatementsRefuseThem() {
        assertThatThrownBy(() -> session.update(item).set(item.total, 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Item.total is not written by an update: @DatabaseGenerated(ALWAYS). The database makes its"
                        + " value. Leave it out.");
        assertThatThrownBy(() -> session.insert(item).set(item.stars, 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Item.stars is not written by an insert: @Column(insertable = false). Leave it out, or take"
                        + " that off.");
        assertThatThrownBy(() -> session.update(item).setNull(item.code)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.insert(item).onConflict(item.id).update(item.code))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sent()).isEmpty();
    }

    @Test
    void aBulkUpdateExpiresThem() {
        save(item("tea", 3, 4));
        Item tea = session.select(item).single();

        session.update(item).set(item.price, item.price.plus(1)).execute();

        assertThat(tea.total()).isEqualTo(16);
    }
}
