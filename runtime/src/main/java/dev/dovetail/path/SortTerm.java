package dev.dovetail.path;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.StatementWriter;
import org.jspecify.annotations.Nullable;

/**
 * A term of an ORDER BY.
 *
 * @param expression the expression
 * @param type the type of its values
 * @param descending whether the order is descending
 * @param nullsFirst whether nulls come first, or null if not specified
 */
public record SortTerm(SqlNode expression, ColumnType type, boolean descending, @Nullable Boolean nullsFirst)
        implements SqlNode {
    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        if (out.isGroup(expression)) {
            out.whole(this);
            return;
        }
        if (nullsFirst != null && !out.dialect().ordersNulls()) {
            out.text("CASE WHEN ").node(expression).text(" IS NULL THEN 0 ELSE 1 END")
                    .text(nullsFirst ? ", " : " DESC, ");
        }
        out.dialect().writeOrdered(out, expression, type);
        out.text(descending ? " DESC" : "");
        if (nullsFirst != null && out.dialect().ordersNulls()) {
            out.text(nullsFirst ? " NULLS FIRST" : " NULLS LAST");
        }
    }
}
