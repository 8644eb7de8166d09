package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;
import java.util.List;

/**
 * The operand is one of some values.
 *
 * @param operand the operand
 * @param values the values; of none, nothing is one
 */
record Membership<R>(SqlNode operand, List<? extends SqlNode> values) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        if (values.isEmpty()) {
            out.text("1 = 0");
        } else {
            out.dialect().writeIn(out, operand, values);
        }
    }
}
