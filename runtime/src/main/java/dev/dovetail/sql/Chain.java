package dev.dovetail.sql;

import java.util.List;

/** Conditions with an operator between them. */
final class Chain {
    private static final int MOST = 200;

    private Chain() {}

    /**
     * Writes {@code conditions}. Of very many, some stand in brackets together: databases parse a chain as an
     * expression within another one, and not as deep as one likes.
     */
    static SqlWriter write(SqlWriter out, String operator, List<? extends SqlNode> conditions) {
        int size = conditions.size();
        if (size <= MOST) {
            return out.list(operator, conditions);
        }
        int part = MOST;
        while ((size + part - 1) / part > MOST) {
            part *= MOST;
        }
        for (int from = 0; from < size; from += part) {
            out.text(from == 0 ? "(" : operator + "(");
            write(out, operator, conditions.subList(from, Math.min(size, from + part))).text(")");
        }
        return out;
    }
}
