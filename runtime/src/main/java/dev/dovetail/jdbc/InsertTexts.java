package dev.dovetail.jdbc;

import dev.dovetail.sql.Dialect;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of inserts of many rows, which are long: kept, so that neither they nor their hashes, by which a driver
 * finds what it has prepared, are made again for each flush. Safe for several threads; one for each database is enough.
 */
public final class InsertTexts {
    static final int MOST = 64;
    private static final int ANY_ROWS = 0;

    private final Map<Form, String> texts = new ConcurrentHashMap<>();

    private record Form(String sql, int rows) {}

    /**
     * The text for so many rows.
     *
     * @param sql the text for one row
     * @param values its values, in parentheses; empty where only one row can be inserted by it
     * @param returned the columns that it returns
     */
    String of(String sql, String values, int rows, String[] returned, Dialect dialect) {
        Form form = new Form(sql, rows);
        String known = texts.get(form);
        if (known == null) {
            StringBuilder text = new StringBuilder(sql.length() + rows * (values.length() + 2) + 32).append(sql);
            for (int row = 1; row < rows; row++) {
                text.append(", ").append(values);
            }
            known = keep(form, returning(text, returned, dialect));
        }
        return known;
    }

    /**
     * The text for any number of rows, each of whose columns is one parameter, an array.
     *
     * @param sql the text for one row, which ends in its values
     * @param columns how many values a row has, at least one
     */
    String unnesting(String sql, int columns, String[] returned, Dialect dialect) {
        Form form = new Form(sql, ANY_ROWS);
        String known = texts.get(form);
        if (known == null) {
            StringBuilder text = new StringBuilder(sql.length() + 64).append(sql, 0, sql.lastIndexOf(" VALUES ("))
                    .append(" SELECT * FROM unnest(?").append(", ?".repeat(columns - 1)).append(')');
            known = keep(form, returning(text, returned, dialect));
        }
        return known;
    }

    private String keep(Form form, String text) {
        if (texts.size() >= MOST) {
            texts.clear();
        }
        texts.put(form, text);
        return text;
    }

    private static String returning(StringBuilder text, String[] returned, Dialect dialect) {
        for (int i = 0; i < returned.length; i++) {
            text.append(i == 0 ? " RETURNING " : ", ").append(dialect.identifiers().quoted(returned[i]));
        }
        return text.toString();
    }
}
