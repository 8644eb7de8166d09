package dev.dovetail.sql;

/**
 * An expression whose order matters, which is not that of the stored values on every database.
 *
 * @param expression the expression
 * @param type what it holds
 */
public record Ordered(SqlNode expression, ColumnType type) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeOrdered(out, expression, type);
    }
}
