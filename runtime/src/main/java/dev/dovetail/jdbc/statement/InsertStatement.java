package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.GeneratedKeyStrategy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows of one form. Its texts, for one row, for many and for arrays, are long: each is written once, so
 * that neither it nor its hash, by which a driver finds what it has prepared, is made again for each flush. Safe for
 * several threads.
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
    private final Map<Integer, String> texts = new ConcurrentHashMap<>();
    private volatile @Nullable String unnesting;

    /**
     * An insert.
     *
     * @param sql the statement for one row; it ends in its values, which are question marks, if it has any
     * @param keyColumns the columns of the keys that the database makes, unquoted; none where it makes none
     */
    public InsertStatement(Dialect dialect, String sql, String... keyColumns) {
        this.dialect = dialect;
        this.returning = dialect.keyReturn() != GeneratedKeyStrategy.ROWS;
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

    /** The text for one row, without what asks for its keys: so it is logged. */
    public String sql() {
        return sql;
    }

    /** How many values a row has. */
    int width() {
        return width;
    }

    /** Returns whether one text can insert many rows. */
    boolean takesManyRows() {
        return !values.isEmpty();
    }

    /** Returns whether the database makes keys. */
    boolean isKeyed() {
        return keyColumns.length > 0;
    }

    /** The columns of the keys as the database names them. */
    String[] keyColumns() {
        return storedKeyColumns;
    }

    /** Returns whether its texts ask for the keys themselves, and are queries; else the driver is asked for them. */
    boolean isReturning() {
        return returning;
    }

    /** The text for so many rows. */
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
     * The text for any number of rows, each of whose columns is one parameter, an array; the row must have values.
     *
     * @param types what the database calls the types of the arrays' elements, which are those of the row's form
     */
    String unnesting(String[] types) {
        String known = unnesting;
        if (known == null) {
            StringBuilder text = new StringBuilder(sql.length() + 64).append(sql, 0, sql.lastIndexOf(VALUES))
                    .append(" SELECT * FROM unnest(");
            for (int i = 0; i < types.length; i++) {
                // A driver that prepares nothing sends a text without a type.
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
