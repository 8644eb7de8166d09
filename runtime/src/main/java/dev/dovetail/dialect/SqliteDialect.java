package dev.dovetail.dialect;

import dev.dovetail.dialect.Identifiers.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dialect of SQLite, from version 3.35, which supports RETURNING. */
final class SqliteDialect extends SqliteSyntax {
    private static final Set<String> RESERVED = Set.of((
            "ADD ALL ALTER AND AS AUTOINCREMENT BETWEEN CASE CAST CHECK COLLATE COMMIT CONSTRAINT CREATE CROSS"
            + " CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DEFAULT DEFERRABLE DELETE DISTINCT DROP ELSE ESCAPE"
            + " EXCEPT EXISTS FOREIGN FROM FULL GROUP HAVING IF IN INDEX INDEXED INNER INSERT INTERSECT INTO IS"
            + " ISNULL JOIN LEFT LIMIT NATURAL NOT NOTHING NOTNULL NULL ON OR ORDER OUTER PRIMARY RAISE REFERENCES"
            + " RETURNING RIGHT SELECT SET TABLE THEN TO TRANSACTION UNION UNIQUE UPDATE USING VALUES WHEN WHERE")
            .split(" "));

    static final Dialect INSTANCE = new SqliteDialect();

    private final Identifiers identifiers = new Identifiers('"', Folding.NONE, RESERVED);

    private SqliteDialect() {}
    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Identifiers identifiers() {
        return identifiers;
    }

    /**
     * Stores decimals, dates and times as text, because SQLite has only integers, floating-point numbers, text and
     * bytes. The texts of dates and times sort by time.
     */
    @Override
    public Storage storage(ColumnType type) {
        return switch (type) {
            case DECIMAL, BIG_INTEGER, UUID, DATE, TIME, DATE_TIME, JSON -> Storage.TEXT;
            case INSTANT, OFFSET_DATE_TIME -> Storage.UTC_TEXT;
            default -> Storage.NATIVE;
        };
    }

    @Override
    public boolean wrapsNumbers() {
        return true;
    }

    /** Returns false for NaN, which SQLite would replace by null. */
    @Override
    public boolean holds(double number) {
        return !Double.isNaN(number);
    }

    /** Enables foreign keys, which SQLite otherwise ignores. */
    @Override
    public String connecting() {
        return "PRAGMA foreign_keys = ON";
    }

    /** Returns a statement, because the driver can set the read-only mode only when it connects. */
    @Override
    public String readingOnly(boolean readOnly) {
        return "PRAGMA query_only = " + (readOnly ? "ON" : "OFF");
    }

    /** Returns false, because the timeout of the driver limits only the wait for a lock. */
    @Override
    public boolean endsLongStatements() {
        return false;
    }

    @Override
    public int maxParameters() {
        return 32_766;
    }

    /**
     * Inserts rows with RETURNING, because the driver returns no keys of batches. 20,000 single rows take 640 ms, and
     * 120 ms in statements of 500 rows.
     */
    @Override
    public GeneratedKeyStrategy keyReturn() {
        return GeneratedKeyStrategy.RETURNING;
    }

    /** Returns {@code SINGLE}, because the driver returns only the key of the last row. */
    @Override
    public GeneratedKeyStrategy driverKeys() {
        return GeneratedKeyStrategy.SINGLE;
    }

    @Override
    public boolean driverReturnsColumns() {
        return false;
    }

    @Override
    public UpdateReturn updateReturn() {
        return UpdateReturn.RETURNING;
    }

    /** Returns false: triggers run after the row is written, and RETURNING shows the row as it was written. */
    @Override
    public boolean returnsTriggered() {
        return false;
    }

    /** Compares milliseconds, because the database stores times as strings in several forms. */
    @Override
    public String timeEquals(String column) {
        return "strftime('%Y-%m-%d %H:%M:%f', " + column + ") = strftime('%Y-%m-%d %H:%M:%f', ?)";
    }

    /** Reads the next value from a table with one row, which replaces a sequence. */
    @Override
    public String nextValue(String sequence) {
        return "UPDATE " + identifiers.quoted(sequence) + " SET value = value + step RETURNING value - step";
    }

    @Override
    public boolean updatesSequences() {
        return true;
    }

    @Override
    public boolean rollsSequencesBack() {
        return true;
    }

    /** Defers all foreign keys, because SQLite cannot choose. */
    @Override
    public String deferring(List<String> constraints, boolean later) {
        return "PRAGMA defer_foreign_keys = " + (later ? "ON" : "OFF");
    }

    @Override
    public DatabaseErrorKind classifyError(@Nullable String state, int code, String message) {
        if (message.contains("SQLITE_BUSY_SNAPSHOT")) {
            return DatabaseErrorKind.SERIALIZATION;
        }
        // If two readers want to write, one fails at once with the code of a lock timeout. In both cases a retry can
        // succeed.
        if (code == 5 || code == 6) {
            return DatabaseErrorKind.DEADLOCK;
        }
        if (code == 18 || message.contains("integer overflow")) {
            return DatabaseErrorKind.TOO_LARGE;
        }
        if (code == 9) {
            return DatabaseErrorKind.TIMEOUT;
        }
        if (message.contains("UNIQUE constraint failed")) {
            return DatabaseErrorKind.UNIQUE;
        }
        if (message.contains("FOREIGN KEY constraint failed")) {
            return DatabaseErrorKind.FOREIGN_KEY;
        }
        if (message.contains("NOT NULL constraint failed")) {
            return DatabaseErrorKind.NOT_NULL;
        }
        if (message.contains("CHECK constraint failed")) {
            return DatabaseErrorKind.CHECK;
        }
        return message.contains("no such table") ? DatabaseErrorKind.MISSING_TABLE : DatabaseErrorKind.OTHER;
    }

    /** Returns true, because a commit writes only after it has locked the file. */
    @Override
    public boolean undoesTimedOutCommits() {
        return true;
    }

    @Override
    public @Nullable String constraint(String message) {
        return Messages.between(message, "CHECK constraint failed: ", ")");
    }

    /** Returns the columns in the message, which precedes each by its table. */
    @Override
    public List<String> columns(String message) {
        String unique = Messages.between(message, "UNIQUE constraint failed: ", ")");
        String named = unique != null ? unique : Messages.between(message, "NOT NULL constraint failed: ", ")");
        List<String> columns = new ArrayList<>();
        if (named != null && !named.startsWith("index ")) {
            for (String column : named.split(", ", -1)) {
                columns.add(column.substring(column.lastIndexOf('.') + 1));
            }
        }
        return columns;
    }

    /** Returns {@code BY_DATABASE}, because any UPDATE, even of no row, prevents other writes. */
    @Override
    public RowLocking rowLocking() {
        return RowLocking.BY_DATABASE;
    }

    @Override
    public void checkLock(Lock lock) {
        if (lock.otherwise() != Lock.Wait.WAIT) {
            throw new IllegalStateException("SQLite locks the whole database and has no locks of rows, so that "
                    + lock.call()
                    + " is not possible. Write forUpdate() alone, which lets one transaction at a time go on;"
                    + " how long the others wait is the connection's busy_timeout.");
        }
    }

    /** Writes nothing, because an earlier statement locks the database. */
    @Override
    public void writeLock(SqlWriter out, Lock lock) {}

    @Override
    public void writeUpsert(SqlWriter out, Upsert upsert) {
        upsert.writeOnConflict(out);
    }

    @Override
    public String explaining() {
        return "EXPLAIN QUERY PLAN ";
    }

    /** Returns true, because recursion ends at a row that was found before. */
    @Override
    public boolean recursesOverRowsOnce() {
        return true;
    }
}
