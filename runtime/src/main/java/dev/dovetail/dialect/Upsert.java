package dev.dovetail.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT that updates the row instead if one with the same key exists.
 *
 * @param table the table
 * @param columns the columns of the new row
 * @param values the value of each column
 * @param types the types of the columns
 * @param keys the columns that identify an existing row
 * @param updates the columns to update if the row exists; empty to leave it unchanged
 * @param counted the version column, which is incremented with each update; null if there is none
 */
public record Upsert(TableName table, List<String> columns, List<? extends SqlNode> values, List<ColumnType> types,
        List<String> keys, List<String> updates, @Nullable String counted) {

    /**
     * The greatest integer of MySQL and MariaDB. Adding to it is an error, which shows that another unique key is
     * violated.
     */
    public static final String ANOTHER_KEY = "18446744073709551615";

    /** Writes {@code INSERT ... ON CONFLICT}. */
    public void writeOnConflict(SqlWriter out) {
        writeInsert(out);
        out.text(" ON CONFLICT (");
        names(out, "", keys);
        out.text(updates.isEmpty() ? ") DO NOTHING" : ") DO UPDATE SET ");
        assignments(out, updates, "excluded.", "");
        if (counted != null) {
            count(out.text(", "), out.dialect().identifiers().quoted(table.name()) + ".");
        }
    }

    /**
     * Writes {@code INSERT ... ON DUPLICATE KEY}, which applies to every unique key of the table. The first assignment
     * fails if the row has other values in {@code keys}, so that no other row is updated.
     */
    public void writeOnDuplicateKey(SqlWriter out) {
        writeInsert(out);
        writeDuplicates(out, "", "VALUES(", ")");
    }

    /**
     * Writes {@code INSERT ... AS new ON DUPLICATE KEY}, whose assignments read the new row by its alias and the stored
     * row by the name of the table. A column without either would be ambiguous.
     */
    public void writeOnDuplicateKeyOfAlias(SqlWriter out) {
        writeInsert(out);
        String alias = table.name().equalsIgnoreCase("new") ? "new_row" : "new";
        writeDuplicates(out.text(" AS " + alias), out.dialect().identifiers().quoted(table.name()) + ".", alias + ".",
                "");
    }

    /**
     * Writes the ON DUPLICATE KEY clause.
     *
     * @param stored what precedes a column of the stored row
     * @param before what precedes a column of the new row
     * @param after what follows a column of the new row
     */
    private void writeDuplicates(SqlWriter out, String stored, String before, String after) {
        String key = keys.get(0);
        out.text(" ON DUPLICATE KEY UPDATE ").identifier(key).text(" = CASE WHEN CASE WHEN ");
        for (int i = 0; i < keys.size(); i++) {
            out.text((i == 0 ? "" : " AND ") + stored).identifier(keys.get(i)).text(" = " + before)
                    .identifier(keys.get(i)).text(after);
        }
        out.text(" THEN 1 ELSE " + ANOTHER_KEY + " + CASE WHEN " + stored).identifier(key)
                .text(" IS NULL THEN 1 ELSE 2 END END = 1 THEN " + stored).identifier(key).text(" END");
        if (!updates.isEmpty()) {
            assignments(out.text(", "), updates, before, after);
        }
        if (counted != null) {
            count(out.text(", "), stored);
        }
    }

    /** Writes {@code MERGE}, as in the SQL standard. */
    public void writeMerge(SqlWriter out) {
        out.text("MERGE INTO ").table(table).text(" t USING (VALUES (");
        for (int i = 0; i < columns.size(); i++) {
            out.text(i == 0 ? "" : ", ");
            out.dialect().writeAlone(out, values.get(i), types.get(i));
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
            if (counted != null) {
                count(out.text(", "), "t.");
            }
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

    private void count(SqlWriter out, String before) {
        if (counted != null) {
            out.identifier(counted).text(" = ").text(before).identifier(counted).text(" + 1");
        }
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
