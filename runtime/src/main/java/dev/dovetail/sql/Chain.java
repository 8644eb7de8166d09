package dev.dovetail.sql;

import dev.dovetail.dialect.SqlNode;
import java.util.List;

/** Writes conditions with an operator between them. */
final class Chain {
    private static final int MOST = 200;

    private Chain() {}

    /**
     * Writes {@code conditions}. Nests long chains in parentheses, because databases limit the depth of expressions.
     */
    static void write(StatementWriter out, String operator, List<? extends SqlNode> conditions) {
        int size = conditions.size();
        if (size <= MOST) {
            out.list(operator, conditions);
            return;
        }
        int part = MOST;
        while ((size + part - 1) / part > MOST) {
            part *= MOST;
        }
        for (int from = 0; from < size; from += part) {
            write(out.text(from == 0 ? "(" : operator + "("), operator,
                    conditions.subList(from, Math.min(size, from + part)));
            out.text(")");
        }
    }
}
