package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * A select gives a row.
 *
 * @param select the select
 */
record ExistsIn<R>(SqlNode select) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("EXISTS (").node(select).text(")");
    }
}
