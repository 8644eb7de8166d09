package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT with fixed columns, for one row, many rows or arrays. Keeps the SQL strings, because they are long and
 * drivers look up prepared statements by their hash. Thread-safe.
 */
public final class InsertStatement {
    static final int MOST = 16;
    private static final String VALUES = " VALUES (";

    private final String sql;
    private final String values;
    private final int width;
    private final String[] keyColumns;
    private final String[] storedKeyColumns;
    private final Dialect dialect;
    private final boolean returning;
    private final boolean counted;
    private final Map<Integer, String> texts = new ConcurrentHashMap<>();
    private volatile @Nullable String unnesting;

    /**
     * Creates an INSERT.
     *
     * @param dialect the dialect of the database
     * @param sql the INSERT of one row; if it has parameters, it ends in {@code VALUES (?, ...)}
     * @param keyColumns the unquoted columns of generated keys; empty if there are none
     */
    public InsertStatement(Dialect dialect, String sql, String... keyColumns) {
        this(dialect, true, sql, keyColumns);
    }

    /**
     * Creates an INSERT.
     *
     * @param counted whether the database returns the number of inserted rows
     */
    public InsertStatement(Dialect dialect, boolean counted, String sql, String... keyColumns) {
        this.dialect = dialect;
        this.counted = counted;
        this.returning = dialect.keyReturn().isReturning();
        this.sql = sql;
        this.keyColumns = keyColumns;
        this.storedKeyColumns = new String[keyColumns.length];
        for (int i = 0; i < keyColumns.length; i++) {
            storedKeyColumns[i] = dialect.identifiers().stored(keyColumns[i]);
        }
        int at = sql.lastIndexOf(VALUES);
        this.values = at < 0 ? "" : sql.substring(at + VALUES.length() - 1);
        this.width = values.length() - values.replace("?", "").length();
    }

    /** Returns the SQL for one row, without a RETURNING clause. Used in logs. */
    public String sql() {
        return sql;
    }

    /** Returns the number of parameters of a row. */
    int width() {
        return width;
    }

    /** Returns whether one statement can insert many rows. */
    boolean takesManyRows() {
        return !values.isEmpty();
    }

    /** Returns whether the database returns the number of inserted rows. */
    boolean isCounted() {
        return counted;
    }

    /** Returns whether the database generates keys. */
    boolean isKeyed() {
        return keyColumns.length > 0;
    }

    /** Returns the columns of generated keys as the database stores their names. */
    String[] keyColumns() {
        return storedKeyColumns;
    }

    /** Returns whether the SQL returns generated keys as a query. Otherwise the driver returns them. */
    boolean isReturning() {
        return returning;
    }

    /** Returns the SQL that inserts {@code rows} rows. */
    String text(int rows) {
        String known = texts.get(rows);
        if (known == null) {
            StringBuilder text = new StringBuilder(sql.length() + rows * (values.length() + 2) + 32).append(sql);
            for (int row = 1; row < rows; row++) {
                text.append(", ").append(values);
            }
            known = returning ? returning(text) : text.toString();
            if (texts.size() >= MOST) {
                texts.clear();
            }
            texts.put(rows, known);
        }
        return known;
    }

    /**
     * Returns the SQL that inserts any number of rows, with one array parameter for each column. There must be at least
     * one column.
     *
     * @param types the names of the element types in the database; the same at each call
     */
    String unnesting(String[] types) {
        String known = unnesting;
        if (known == null) {
            StringBuilder text = new StringBuilder(sql.length() + 64).append(sql, 0, sql.lastIndexOf(VALUES))
                    .append(" SELECT * FROM unnest(");
            for (int i = 0; i < types.length; i++) {
                // The cast is needed because drivers in simple query mode send parameters without a type.
                text.append(i == 0 ? "CAST(? AS " : ", CAST(? AS ").append(types[i]).append("[])");
            }
            known = returning(text.append(')'));
            unnesting = known;
        }
        return known;
    }

    private String returning(StringBuilder text) {
        for (int i = 0; i < keyColumns.length; i++) {
            text.append(i == 0 ? " RETURNING " : ", ").append(dialect.identifiers().quoted(keyColumns[i]));
        }
        return text.toString();
    }
}
