package dev.dovetail.query;

import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.ListParameter;
import dev.dovetail.dialect.Lists;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.Ordered;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * {@code operand IN (values)}.
 *
 * @param operand the operand
 * @param values the values; if empty, the condition is false
 */
record Membership<R>(SqlNode operand, List<? extends SqlNode> values) implements Condition<R> {
    /** The maximum length of an array. H2 arrays have at most 65,536 elements. */
    private static final int MOST_OF_ONE_ARRAY = 60_000;
    private static final int UNPADDED = 10;
    private static final int WHOLE_POWERS = 64;

    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        int size = values.size();
        if (size == 0) {
            out.text("1 = 0");
        } else if (size <= out.dialect().mostListed() && out.takesList(slots(size))) {
            out.dialect().writeIn(out, operand, padded());
        } else {
            writeMany(out);
        }
    }

    /**
     * Writes more values than there can be parameters, as one list parameter if the database supports it, or else as
     * literals.
     */
    private void writeMany(StatementWriter out) {
        Dialect dialect = out.dialect();
        List<SqlNode> plain = plain(dialect);
        ListParameter all = ListParameter.of(plain);
        Lists lists = all == null ? Lists.LITERALS : dialect.lists(all);
        if (all == null || lists == Lists.LITERALS) {
            writeLiterals(out, plain);
            return;
        }
        List<ListParameter> parts = all.parts(MOST_OF_ONE_ARRAY);
        out.text(parts.size() > 1 ? "(" : "");
        for (int i = 0; i < parts.size(); i++) {
            out.text(i == 0 ? "" : " OR ").node(operand).text(switch (lists) {
                case ARRAY -> " = ANY (";
                case UNNESTED_ARRAY -> " IN (UNNEST(";
                default -> " IN (SELECT value FROM json_each(";
            }).value(parts.get(i)).text(lists == Lists.ARRAY ? ")" : "))");
        }
        out.text(parts.size() > 1 ? ")" : "");
    }

    private void writeLiterals(StatementWriter out, List<SqlNode> plain) {
        out.node(operand).text(" IN (");
        for (int i = 0; i < plain.size(); i++) {
            out.text(i == 0 ? "" : ", ");
            if (plain.get(i) instanceof Constant constant) {
                // The type is known from the operand.
                boolean number = constant.get() instanceof Long value && value != Long.MIN_VALUE;
                out = number ? out.text(String.valueOf(constant.get())) : out.literal(constant);
            } else {
                out.node(plain.get(i));
            }
        }
        out.text(")");
    }

    /** Returns the values without wrappers that have no effect on this database. */
    private List<SqlNode> plain(Dialect dialect) {
        List<SqlNode> plain = new ArrayList<>(values.size());
        for (SqlNode value : values) {
            boolean asStored = value instanceof Ordered ordered && dialect.ordersAsStored(ordered.type());
            plain.add(asStored ? ((Ordered) value).expression() : value);
        }
        return plain;
    }

    /**
     * Returns the values with the last one repeated up to one of few lengths, so that lists of any length share few
     * statements.
     */
    private List<? extends SqlNode> padded() {
        int size = values.size();
        int wanted = slots(size);
        if (wanted == size) {
            return values;
        }
        List<SqlNode> padded = new ArrayList<>(wanted);
        padded.addAll(values);
        padded.addAll(Collections.nCopies(wanted - size, values.get(size - 1)));
        return padded;
    }

    /** Returns the padded number of values: up to 64 the next power of two, then the next quarter of one. */
    private static int slots(int size) {
        if (size <= UNPADDED) {
            return size;
        }
        int power = Integer.highestOneBit(size - 1);
        int step = size <= WHOLE_POWERS ? power * 2 : power / 4;
        return (size + step - 1) / step * step;
    }
}
