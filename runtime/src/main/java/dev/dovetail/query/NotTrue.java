package dev.dovetail.query;

import dev.dovetail.dialect.SqlWriter;

/**
 * The condition that another one is false or unknown.
 *
 * @param part the other condition
 */
record NotTrue<R>(Condition<R> part) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeNotTrue(out, part);
    }
}
