package dev.dovetail.query;

import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * A number with decimal places that a database computes, where it can do so exactly.
 *
 * @param number how it is computed
 * @param type what kind of number it is
 */
record Reckoned(SqlNode number, ColumnType type) implements SqlNode {
    /** Returns {@code number}, which is checked where it needs to be. */
    static SqlNode of(SqlNode number, ColumnType type) {
        return type == ColumnType.DECIMAL || type == ColumnType.BIG_INTEGER ? new Reckoned(number, type) : number;
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().checkArithmetic(type);
        out.node(number);
    }
}
