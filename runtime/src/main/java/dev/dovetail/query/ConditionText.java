package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * A condition in SQL of the user's.
 *
 * @param text the text
 */
record ConditionText<R>(SqlNode text) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("(").node(text).text(")");
    }
}
