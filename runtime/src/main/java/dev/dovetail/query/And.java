package dev.dovetail.query;

import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Is true if all parts are true, or there are none.
 *
 * @param parts the conditions
 */
record And<R>(List<Condition<R>> parts) implements Condition<R> {
    @Override
    public Condition<R> and(Condition<R> other) {
        List<Condition<R>> more = new ArrayList<>(parts);
        more.add(other);
        return new And<>(more);
    }

    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        if (parts.isEmpty()) {
            out.text("1 = 1");
        } else {
            out.chain(" AND ", parts);
        }
    }
}
