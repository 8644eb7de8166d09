package dev.dovetail.query;

import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A selected value with the known scale of its expression.
 *
 * @param node the value
 * @param scale the maximum number of decimal places
 */
record ScaledSelect(SqlNode node, int scale) implements Scaled {
    /** Returns {@code node} with the scale of {@code selected}, if it is known. */
    static SqlNode like(SqlNode selected, SqlNode node) {
        int scale = Scaled.of(selected);
        return scale < 0 ? node : new ScaledSelect(node, scale);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.node(node);
    }
}
