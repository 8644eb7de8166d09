package dev.dovetail.query;

import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Is true if at least one part is true. It is false if there are none.
 *
 * @param parts the conditions
 */
record Or<R>(List<Condition<R>> parts) implements Condition<R> {
    @Override
    public Condition<R> or(Condition<R> other) {
        List<Condition<R>> more = new ArrayList<>(parts);
        more.add(other);
        return new Or<>(more);
    }

    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        if (parts.isEmpty()) {
            out.text("1 = 0");
        } else {
            out.text("(").chain(" OR ", parts).text(")");
        }
    }
}
