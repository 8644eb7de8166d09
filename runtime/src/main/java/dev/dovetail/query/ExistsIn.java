package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * {@code EXISTS} for a SELECT.
 *
 * @param select the SELECT
 */
record ExistsIn<R>(SqlNode select) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("EXISTS (").node(select).text(")");
    }
}
