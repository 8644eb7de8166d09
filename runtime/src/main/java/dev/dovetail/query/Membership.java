package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The operand is one of some values.
 *
 * @param operand the operand
 * @param values the values; of none, nothing is one
 */
record Membership<R>(SqlNode operand, List<? extends SqlNode> values) implements Condition<R> {
    private static final int UNPADDED = 10;
    private static final int WHOLE_POWERS = 64;

    @Override
    public void writeTo(SqlWriter out) {
        if (values.isEmpty()) {
            out.text("1 = 0");
        } else {
            out.dialect().writeIn(out, operand, padded(out.dialect().maxParameters()));
        }
    }

    /**
     * The last value is repeated up to one of few numbers of values, so that lists of any length share few statements;
     * what is one of the values stays so.
     */
    private List<? extends SqlNode> padded(int maxParameters) {
        int size = values.size();
        int wanted = slots(size);
        if (wanted == size || wanted > maxParameters / 4) {
            return values;
        }
        List<SqlNode> padded = new ArrayList<>(wanted);
        padded.addAll(values);
        padded.addAll(Collections.nCopies(wanted - size, values.get(size - 1)));
        return padded;
    }

    /** The next power of two, and of many values, of which a half would be waste, the next quarter of one. */
    private static int slots(int size) {
        if (size <= UNPADDED) {
            return size;
        }
        int power = Integer.highestOneBit(size - 1);
        int step = size <= WHOLE_POWERS ? power * 2 : power / 4;
        return (size + step - 1) / step * step;
    }
}
