package dev.dovetail.query;

import dev.dovetail.dialect.SqlWriter;

/**
 * The negation of a condition.
 *
 * @param part the condition
 */
record Not<R>(Condition<R> part) implements Condition<R> {
    @Override
    public Condition<R> not() {
        return part;
    }

    @Override
    public void writeTo(SqlWriter out) {
        if (part instanceof Or || part instanceof Exists || part instanceof ExistsIn) {
            out.text("NOT ").node(part);
        } else {
            out.text("NOT (").node(part).text(")");
        }
    }
}
