package dev.dovetail.dialect;

import dev.dovetail.sql.Call;
import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Dialect;
import dev.dovetail.sql.Folding;
import dev.dovetail.sql.Identifiers;
import dev.dovetail.sql.Infix;
import dev.dovetail.sql.KeyReturn;
import dev.dovetail.sql.Lists;
import dev.dovetail.sql.Lock;
import dev.dovetail.sql.ManyValues;
import dev.dovetail.sql.Refusal;
import dev.dovetail.sql.RowLocking;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;
import dev.dovetail.sql.Storage;
import dev.dovetail.sql.Upsert;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SQLite, from version 3.35, which has RETURNING. */
final class SqliteDialect implements Dialect {
    private static final Set<String> RESERVED = Set.of((
            "ADD ALL ALTER AND AS AUTOINCREMENT BETWEEN CASE CAST CHECK COLLATE COMMIT CONSTRAINT CREATE CROSS"
            + " CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DEFAULT DEFERRABLE DELETE DISTINCT DROP ELSE ESCAPE"
            + " EXCEPT EXISTS FOREIGN FROM FULL GROUP HAVING IF IN INDEX INDEXED INNER INSERT INTERSECT INTO IS"
            + " ISNULL JOIN LEFT LIMIT NATURAL NOT NOTHING NOTNULL NULL ON OR ORDER OUTER PRIMARY RAISE REFERENCES"
            + " RETURNING RIGHT SELECT SET TABLE THEN TO TRANSACTION UNION UNIQUE UPDATE USING VALUES WHEN WHERE").split(" "));

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

    /** It knows whole numbers, floating ones, texts and bytes. Texts of dates and times sort as what they mean. */
    @Override
    public Storage storage(ColumnType type) {
        return switch (type) {
            case DECIMAL, BIG_INTEGER, UUID, DATE, TIME, DATE_TIME, JSON -> Storage.TEXT;
            case INSTANT, OFFSET_DATE_TIME -> Storage.UTC_TEXT;
            default -> Storage.NATIVE;
        };
    }

    /** Without this, foreign keys are comments. */
    @Override
    public String connecting() {
        return "PRAGMA foreign_keys = ON";
    }

    /** The driver can be told only before it connects. */
    @Override
    public String readingOnly(boolean readOnly) {
        return "PRAGMA query_only = " + (readOnly ? "ON" : "OFF");
    }

    /** What the driver limits is the wait for a lock. */
    @Override
    public boolean endsLongStatements() {
        return false;
    }

    @Override
    public int maxParameters() {
        return 32_766;
    }

    /**
     * The driver returns no keys of batches: 20,000 single rows take 640 ms, in statements of 500 rows with RETURNING
     * 120 ms.
     */
    @Override
    public KeyReturn keyReturn() {
        return KeyReturn.RETURNING;
    }

    /** There are no sequences: a table of that name with one row stands for each. */
    @Override
    public String nextValue(String sequence) {
        return "UPDATE " + identifiers.quoted(sequence) + " SET value = value + step RETURNING value - step";
    }

    @Override
    public boolean rollsSequencesBack() {
        return true;
    }

    /** An offset needs a limit: this one is none. */
    @Override
    public void writePage(SqlWriter out, long limit, long offset) {
        if (limit < 0 && offset > 0) {
            out.text(" LIMIT -1");
        }
        Dialect.super.writePage(out, limit, offset);
    }

    /** Decimals are texts, which would sort by their first digit. */
    @Override
    public void writeOrdered(SqlWriter out, SqlNode expression, ColumnType type) {
        if (type == ColumnType.DECIMAL || type == ColumnType.BIG_INTEGER) {
            out.text("CAST(").node(expression).text(" AS NUMERIC)");
        } else {
            out.node(expression);
        }
    }

    @Override
    public boolean ordersAsStored(ColumnType type) {
        return type != ColumnType.DECIMAL && type != ColumnType.BIG_INTEGER;
    }

    /** LIKE takes the letters of ASCII for the same in both cases; GLOB does not, but has signs of its own. */
    @Override
    public void writeLike(SqlWriter out, SqlNode operand, String pattern, char escape) {
        StringBuilder glob = new StringBuilder(pattern.length() + 8);
        boolean escaped = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (!escaped && c == escape) {
                escaped = true;
                continue;
            }
            boolean sign = !escaped && (c == '%' || c == '_');
            if (sign) {
                glob.append(c == '%' ? '*' : '?');
            } else if (c == '*' || c == '?' || c == '[') {
                glob.append('[').append(c).append(']');
            } else {
                glob.append(c);
            }
            escaped = false;
        }
        out.node(operand).text(" GLOB ").value(glob.toString(), ColumnType.STRING);
    }

    @Override
    public void writeKeysIn(SqlWriter out, List<? extends SqlNode> columns, int keys) {
        String key = "(" + "?, ".repeat(columns.size() - 1) + "?)";
        out.text("(").list(", ", columns).text(") IN (VALUES ");
        for (int i = 0; i < keys; i++) {
            out.text(i == 0 ? key : ", " + key);
        }
        out.text(")");
    }

    /** Whole numbers and texts are in JSON what they are in a column; a text ends with its first character zero. */
    @Override
    public Lists lists(ManyValues values) {
        boolean whole = values.type().isIntegral();
        return whole || storage(values.type()) != Storage.NATIVE || isPlain(values) ? Lists.JSON : Lists.LITERALS;
    }

    private static boolean isPlain(ManyValues values) {
        if (values.type() != ColumnType.STRING && values.type() != ColumnType.CHAR) {
            return false;
        }
        for (Object each : values.get()) {
            if (each.toString().indexOf('\0') >= 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Refusal refusal(@Nullable String state, int code, String message) {
        if (message.contains("SQLITE_BUSY_SNAPSHOT")) {
            return Refusal.SERIALIZATION;
        }
        // A reader that wants to write while another waits for the readers is told so at once, by the same code as one
        // that has waited for too long: only a new attempt can help both.
        if (code == 5 || code == 6) {
            return Refusal.DEADLOCK;
        }
        if (code == 9) {
            return Refusal.TIMEOUT;
        }
        if (message.contains("UNIQUE constraint failed")) {
            return Refusal.UNIQUE;
        }
        if (message.contains("FOREIGN KEY constraint failed")) {
            return Refusal.FOREIGN_KEY;
        }
        if (message.contains("NOT NULL constraint failed")) {
            return Refusal.NOT_NULL;
        }
        if (message.contains("CHECK constraint failed")) {
            return Refusal.CHECK;
        }
        return message.contains("no such table") ? Refusal.MISSING_TABLE : Refusal.OTHER;
    }

    /** A commit that cannot have the file in time has not begun to write. */
    @Override
    public boolean undoesTimedOutCommits() {
        return true;
    }

    @Override
    public @Nullable String constraint(String message) {
        return Messages.between(message, "CHECK constraint failed: ", ")");
    }

    /** Each stands with its table before it, and a comma after it. */
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

    @Override
    public String castType(ColumnType type) {
        return switch (type) {
            case BOOLEAN, BYTE, SHORT, INT, LONG -> "INTEGER";
            case FLOAT, DOUBLE -> "REAL";
            case DECIMAL, BIG_INTEGER -> "NUMERIC";
            case BYTES -> "BLOB";
            default -> "TEXT";
        };
    }

    /** A parameter has the type of its value. */
    @Override
    public void writeAlone(SqlWriter out, SqlNode value, ColumnType type) {
        out.node(value);
    }

    @Override
    public String lengthFunction() {
        return "LENGTH";
    }

    @Override
    public void writePosition(SqlWriter out, SqlNode part, SqlNode text) {
        out.node(Call.of("INSTR", text, part));
    }

    @Override
    public void writeRemainder(SqlWriter out, SqlNode dividend, SqlNode divisor) {
        out.node(new Infix(dividend, "%", divisor));
    }

    @Override
    public void writeField(SqlWriter out, String field, SqlNode time, ColumnType type) {
        String format = switch (field) {
            case "YEAR" -> "%Y";
            case "MONTH" -> "%m";
            case "DAY" -> "%d";
            case "HOUR" -> "%H";
            case "MINUTE" -> "%M";
            default -> "%S";
        };
        out.text("CAST(STRFTIME('" + format + "', ").node(time).text(") AS INTEGER)");
    }

    /** Any statement that writes, even one without rows, keeps all others from writing. */
    @Override
    public RowLocking rowLocking() {
        return RowLocking.BY_DATABASE;
    }

    @Override
    public void checkLock(Lock lock) {
        if (lock.otherwise() != Lock.Wait.WAIT) {
            throw new IllegalStateException("SQLite locks the whole database and has no locks of rows, so that "
                    + lock.call() + " is not possible. Write forUpdate() alone, which lets one transaction at a time go on;"
                    + " how long the others wait is the connection's busy_timeout.");
        }
    }

    /** The database is locked by a statement before. */
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

    /** Recursion that gives a row again ends there. */
    @Override
    public boolean recursesOverRowsOnce() {
        return true;
    }
}
