package dev.dovetail.query;

import dev.dovetail.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * There is a target of a relationship that meets a condition.
 *
 * @param some the target
 * @param condition the condition; null where any target will do
 */
record Exists<R>(Source some, @Nullable Condition<R> condition) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("EXISTS ").node(new Subquery("1", some, condition));
    }
}
