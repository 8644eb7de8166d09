package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code operand IS NULL}, or {@code operand IS NOT NULL}.
 *
 * @param operand the operand
 * @param negated whether it is {@code IS NOT NULL}
 */
record NullTest<R>(SqlNode operand, boolean negated) implements Condition<R> {
    /** Returns the condition that at least one of {@code operands} is null, or if {@code negated}, that none is. */
    static <R> Condition<R> of(List<? extends SqlNode> operands, boolean negated) {
        List<Condition<R>> tests = new ArrayList<>(operands.size());
        for (SqlNode operand : operands) {
            tests.add(new NullTest<>(operand, negated));
        }
        if (tests.size() == 1) {
            return tests.get(0);
        }
        return negated ? new And<>(tests) : new Or<>(tests);
    }

    @Override
    public Condition<R> not() {
        return new NullTest<>(operand, !negated);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.node(operand).text(negated ? " IS NOT NULL" : " IS NULL");
    }
}
