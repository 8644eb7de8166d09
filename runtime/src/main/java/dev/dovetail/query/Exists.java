package dev.dovetail.query;

import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.path.PathSource;
import org.jspecify.annotations.Nullable;

/**
 * {@code EXISTS} for a target of a relationship that meets a condition.
 *
 * @param some the target
 * @param condition the condition, or null for any target
 */
record Exists<R>(PathSource some, @Nullable Condition<R> condition) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("EXISTS ").node(new Subquery("1", some, condition));
    }
}
