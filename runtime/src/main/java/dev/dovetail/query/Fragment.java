package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * SQL that the application has written, with operands.
 *
 * @param parts the pieces of SQL and the operands, in order
 */
record Fragment(List<SqlNode> parts) implements SqlNode {
    /**
     * Parses {@code sql}, in which a number in braces stands for an operand.
     *
     * @throws IllegalArgumentException if a number has no operand
     */
    static Fragment of(String sql, SqlNode... operands) {
        List<SqlNode> parts = new ArrayList<>();
        int done = 0;
        for (int open = sql.indexOf('{'); open >= 0; open = sql.indexOf('{', done)) {
            int close = sql.indexOf('}', open);
            parts.add(new Piece(sql.substring(done, open)));
            parts.add(operand(sql, close < 0 ? "" : sql.substring(open + 1, close), operands));
            done = close + 1;
        }
        parts.add(new Piece(sql.substring(done)));
        return new Fragment(parts);
    }

    private static SqlNode operand(String sql, String number, SqlNode[] operands) {
        for (int i = 0; i < operands.length; i++) {
            if (number.equals(String.valueOf(i))) {
                return operands[i];
            }
        }
        throw new IllegalArgumentException("\"" + sql + "\" names the operand {" + number + "}, but has "
                + (operands.length == 0 ? "none." : "{0} to {" + (operands.length - 1) + "}."));
    }

    @Override
    public void writeTo(SqlWriter out) {
        StatementWriter.of(out).mayHaveEffects().list("", parts);
    }

    /** A piece of SQL, in which a question mark is an operator. */
    private record Piece(String sql) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.text(sql.indexOf('?') < 0 ? sql : out.dialect().operators(sql));
        }
    }
}
