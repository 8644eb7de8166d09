package dev.dovetail.sql;

import java.util.List;

/**
 * An insert that changes the row instead where there is one with the same key.
 *
 * @param table the table
 * @param columns the columns of the new row
 * @param values their values, each with its type
 * @param types the types of the columns
 * @param keys the columns that tell whether there is such a row
 * @param updates the columns that are changed where there is; none to leave the row as it is
 */
public record Upsert(TableName table, List<String> columns, List<? extends SqlNode> values, List<ColumnType> types,
        List<String> keys, List<String> updates) {

    /** Writes {@code INSERT ... ON CONFLICT}. */
    public void writeOnConflict(SqlWriter out) {
        writeInsert(out);
        out.text(" ON CONFLICT (");
        names(out, "", keys);
        out.text(updates.isEmpty() ? ") DO NOTHING" : ") DO UPDATE SET ");
        assignments(out, updates, "excluded.", "");
    }

    /** Writes {@code INSERT ... ON DUPLICATE KEY}. */
    public void writeOnDuplicateKey(SqlWriter out) {
        writeInsert(out);
        out.text(" ON DUPLICATE KEY UPDATE ");
        if (updates.isEmpty()) {
            out.identifier(keys.get(0)).text(" = ").identifier(keys.get(0));
        } else {
            assignments(out, updates, "VALUES(", ")");
        }
    }

    /** Writes {@code MERGE}, as the standard has it. */
    public void writeMerge(SqlWriter out) {
        out.text("MERGE INTO ").table(table).text(" t USING (VALUES (");
        for (int i = 0; i < columns.size(); i++) {
            out.text(i == 0 ? "" : ", ").node(new Cast(values.get(i), types.get(i)));
        }
        out.text(")) s(");
        names(out, "", columns);
        out.text(") ON ");
        for (int i = 0; i < keys.size(); i++) {
            out.text(i == 0 ? "t." : " AND t.").identifier(keys.get(i)).text(" = s.").identifier(keys.get(i));
        }
        if (!updates.isEmpty()) {
            out.text(" WHEN MATCHED THEN UPDATE SET ");
            assignments(out, updates, "s.", "");
        }
        out.text(" WHEN NOT MATCHED THEN INSERT (");
        names(out, "", columns);
        out.text(") VALUES (");
        names(out, "s.", columns);
        out.text(")");
    }

    private void writeInsert(SqlWriter out) {
        out.text("INSERT INTO ").table(table).text(" (");
        names(out, "", columns);
        out.text(") VALUES (").list(", ", values).text(")");
    }

    private static void names(SqlWriter out, String before, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            out.text(i == 0 ? "" : ", ").text(before).identifier(columns.get(i));
        }
    }

    private static void assignments(SqlWriter out, List<String> columns, String before, String after) {
        for (int i = 0; i < columns.size(); i++) {
            out.text(i == 0 ? "" : ", ").identifier(columns.get(i)).text(" = ").text(before).identifier(columns.get(i))
                    .text(after);
        }
    }
}
