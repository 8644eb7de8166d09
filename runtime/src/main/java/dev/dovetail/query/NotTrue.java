package dev.dovetail.query;

import dev.dovetail.dialect.SqlWriter;

/**
 * The part is false, or unknown since something in it is null.
 *
 * @param part the part
 */
record NotTrue<R>(Condition<R> part) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeNotTrue(out, part);
    }
}
