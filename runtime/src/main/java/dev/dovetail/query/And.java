package dev.dovetail.query;

import dev.dovetail.sql.SqlWriter;
import java.util.List;

/**
 * All parts hold; without any, everywhere.
 *
 * @param parts the parts
 */
record And<R>(List<Condition<R>> parts) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        if (parts.isEmpty()) {
            out.text("1 = 1");
        } else {
            out.list(" AND ", parts);
        }
    }
}
