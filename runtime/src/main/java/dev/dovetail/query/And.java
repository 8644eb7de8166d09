package dev.dovetail.query;

import dev.dovetail.sql.SqlWriter;
import java.util.List;

/**
 * All parts hold.
 *
 * @param parts at least one
 */
record And<R>(List<Condition<R>> parts) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.list(" AND ", parts);
    }
}
