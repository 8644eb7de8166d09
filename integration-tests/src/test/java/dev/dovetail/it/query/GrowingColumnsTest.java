package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Category_.category;
import static dev.dovetail.query.Functions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Category;
import dev.dovetail.it.query.model.Category_;
import dev.dovetail.query.Cte;
import dev.dovetail.query.Functions;
import dev.dovetail.query.NumberExpression;
import dev.dovetail.query.Shapes;
import dev.dovetail.tuple.Tuple2;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Columns of a recursive common table expression that grow with each step. */
class GrowingColumnsTest extends LibraryTest {
    private static String path(Category category, String between) {
        Category above = category.parent();
        return above == null ? category.name() : path(above, between) + between + category.name();
    }

    private static Map<Long, Object> byKey(List<? extends Tuple2<Long, ?>> rows) {
        Map<Long, Object> found = new TreeMap<>();
        rows.forEach(row -> assertThat(found.put(row.first(), row.second())).isNull());
        return found;
    }

    private void paths(String between) {
        Cte<Tuple2<Long, String>> paths = session.select(category).where(category.parent().isNull())
                .columns(category.id, category.name).recursive("paths", above -> session.from(Category_::new, above)
                        .on((c, a) -> c.parentId.eq(a.field(category.id))).columns((c, a) -> Shapes.shape(Tuple2::new,
                                c.id, a.field(category.name).concat(between).concat(c.name))));
        Map<Long, Object> expected = new TreeMap<>();
        session.select(category).list().forEach(each -> expected.put(each.id(), path(each, between)));
        assertThat(byKey(session.select(paths).list())).isEqualTo(expected);
    }

    @Test
    void texts() {
        paths(" / ");
        paths("-".repeat(200));
        paths("x".repeat(9_000));
    }

    @Test
    void textsOfOneValue() {
        var start = value("");
        Cte<Tuple2<Long, String>> paths = session.select(category).where(category.parent().isNull())
                .columns(category.id, Functions.<Category>value("")).recursive("paths",
                        above -> session.from(Category_::new, above).on((c, a) -> c.parentId.eq(a.field(category.id)))
                                .columns((c, a) -> Shapes.shape(Tuple2::new, c.id,
                                        a.field(start).concat(c.name))));
        assertThat(byKey(session.select(paths).list())).hasSize(13);
        assertThat(session.select(paths).list().stream().map(row -> row.second().length()).max(Integer::compare))
                .contains("Shelf 0".length() + "Box 00".length());
    }

    @Test
    void decimals() {
        NumberExpression<Category, BigDecimal> part = value(new BigDecimal("1.5"));
        Cte<Tuple2<Long, BigDecimal>> products = session.select(category).where(category.parent().isNull())
                .columns(category.id, part).recursive("products", above -> session.from(Category_::new, above)
                        .on((c, a) -> c.parentId.eq(a.field(category.id))).columns((c, a) -> Shapes.shape(Tuple2::new,
                                c.id, a.field(part).times(new BigDecimal("1.25")))));
        if (kind == TestDatabase.SQLITE) {
            assertThatThrownBy(() -> session.select(products).list()).hasMessage("A recursion cannot make decimals finer"
                    + " on sqlite: column 2 of products has 1 digits after the point in its first rows, and 3 after a"
                    + " step. Compute with asDouble(), or in Java.");
            return;
        }
        Map<Long, Object> found = byKey(session.select(products).list());
        assertThat(found).hasSize(13);
        for (Category each : session.select(category).list()) {
            int steps = each.parent() == null ? 0 : each.parent().parent() == null ? 1 : 2;
            assertThat((BigDecimal) found.get(each.id()))
                    .isEqualByComparingTo(new BigDecimal("1.5").multiply(new BigDecimal("1.25").pow(steps)));
        }
    }
}
