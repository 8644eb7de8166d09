package dev.dovetail.dialect;

import java.util.List;

/** The two forms of the condition that several columns equal one of many keys. */
final class KeyList {
    private KeyList() {}

    /** Writes {@code (a, b) IN ((?, ?), (?, ?))}. */
    static void writeRows(SqlWriter out, List<? extends SqlNode> columns, int keys) {
        String key = "(" + "?, ".repeat(columns.size() - 1) + "?)";
        out.text("(").list(", ", columns).text(") IN (");
        for (int i = 0; i < keys; i++) {
            out.text(i == 0 ? key : ", " + key);
        }
        out.text(")");
    }

    /** Writes {@code (a = ? AND b = ? OR a = ? AND b = ?)}. */
    static void writeAlternatives(SqlWriter out, List<? extends SqlNode> columns, int keys) {
        out.text("(");
        for (int i = 0; i < keys; i++) {
            for (int part = 0; part < columns.size(); part++) {
                out.text(part > 0 ? " AND " : i > 0 ? " OR " : "").node(columns.get(part)).text(" = ?");
            }
        }
        out.text(")");
    }
}
