package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A condition that the application has written in SQL.
 *
 * @param text the SQL
 */
record ConditionText<R>(SqlNode text) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("(").node(text).text(")");
    }
}
