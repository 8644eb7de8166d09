package dev.dovetail.sql;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * An expression that must compare by value, even if the database stores another form.
 *
 * @param expression the expression
 * @param type the type of the value
 */
public record Ordered(SqlNode expression, ColumnType type) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeOrdered(out, expression, type);
    }
}
