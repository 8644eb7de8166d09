package dev.dovetail.query;

import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * What a select gives, with the digits after the point of what it selects.
 *
 * @param node what it gives
 * @param scale how many digits there are after the point; negative where that is not known
 */
record ScaledSelect(SqlNode node, int scale) implements Scaled {
    /** Returns {@code node}, which gives what {@code selected} is. */
    static SqlNode like(SqlNode selected, SqlNode node) {
        int scale = Scaled.of(selected);
        return scale < 0 ? node : new ScaledSelect(node, scale);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.node(node);
    }
}
