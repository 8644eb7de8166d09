package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * Converts a number to a decimal.
 *
 * @param number the number
 * @param type the type of {@code number}
 */
record AsDecimal(SqlNode number, ColumnType type) implements Scaled {
    @Override
    public int scale() {
        return type.isIntegral() ? 0 : Scaled.of(number);
    }

    @Override
    public SqlNode bare() {
        return type.isIntegral() ? number : this;
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeAsDecimal(out, number, type);
    }
}
