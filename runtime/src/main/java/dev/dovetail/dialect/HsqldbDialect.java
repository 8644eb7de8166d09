package dev.dovetail.dialect;

import dev.dovetail.dialect.Identifiers.Folding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dialect of HSQLDB, from version 2.7. HSQLDB converts dates before 1582 between the Julian and Gregorian
 * calendars, but differently for writes and reads, so such dates are changed.
 */
final class HsqldbDialect implements Dialect {
    private static final Set<String> RESERVED = Set.of((
            "ALL AND ANY ARRAY AS AT BETWEEN BOTH BY CALL CASE CAST CHECK COALESCE COLLATION CONSTRAINT CONVERT"
            + " CORRESPONDING CREATE CROSS CUBE CURDATE CURRENT CURRENT_CATALOG CURRENT_DATE CURRENT_PATH"
            + " CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURTIME DEFAULT DISTINCT DO DROP ELSE"
            + " EVERY EXCEPT EXISTS FALSE FETCH FOR FOREIGN FROM FULL GRANT GROUP GROUPING HAVING IN INNER INTERSECT"
            + " INTO IS JOIN JSON_ARRAY JSON_ARRAYAGG JSON_OBJECT JSON_OBJECTAGG LATERAL LEADING LEFT LIKE LOCALTIME"
            + " LOCALTIMESTAMP MINUS NATURAL NORMALIZE NOT NOW NULL NULLIF OCCURRENCES_REGEX ON OR ORDER OUTER"
            + " POSITION_REGEX PREVVAL PRIMARY REFERENCES RIGHT ROLLUP ROW SELECT SESSIONTIMEZONE SESSION_USER SET"
            + " SOME SUBSTRING_REGEX SUM SYSDATE SYSTEM_USER TABLE THEN TO TODAY TRAILING TRANSLATE_REGEX TRIGGER"
            + " TRUE UNION UNIQUE UNNEST USER USING VALUES WHEN WHERE WITH").split(" "));

    static final Dialect INSTANCE = new HsqldbDialect();

    private final Identifiers identifiers = new Identifiers('"', Folding.UPPER, RESERVED);

    private HsqldbDialect() {}

    @Override
    public String name() {
        return "hsqldb";
    }

    @Override
    public Identifiers identifiers() {
        return identifiers;
    }

    @Override
    public int decimals() {
        return 50;
    }

    /** Uses batches. They are as fast as statements with 500 rows, which take longer to prepare than to execute. */
    @Override
    public GeneratedKeyStrategy keyReturn() {
        return GeneratedKeyStrategy.BATCH;
    }

    @Override
    public String nextValue(String sequence) {
        return "CALL NEXT VALUE FOR " + identifiers.quoted(sequence);
    }

    /** Writes OFFSET and FETCH. LIMIT 0 would mean all rows. */
    @Override
    public void writePage(SqlWriter out, long limit, long offset) {
        // FETCH needs at least one row, so a limit of 0 skips all rows instead.
        long skipped = limit == 0 ? Integer.MAX_VALUE : Math.min(offset, Integer.MAX_VALUE);
        if (skipped > 0) {
            out.text(" OFFSET ").value(skipped, ColumnType.LONG).text(" ROWS");
        }
        // Tables have at most Integer.MAX_VALUE rows.
        if (limit >= 0 && limit <= Integer.MAX_VALUE) {
            out.text(" FETCH FIRST ").value(Math.max(limit, 1), ColumnType.LONG).text(" ROWS ONLY");
        }
    }

    @Override
    public DatabaseErrorKind classifyError(@Nullable String state, int code, String message) {
        if (message.contains("aborted: timeout")) {
            return DatabaseErrorKind.TIMEOUT;
        }
        return switch (code) {
            case -5501 -> message.contains("object not found") ? DatabaseErrorKind.MISSING_TABLE
                    : DatabaseErrorKind.OTHER;
            case -8 -> DatabaseErrorKind.FOREIGN_KEY;
            default -> DatabaseErrorKind.bySqlState(state);
        };
    }

    @Override
    public Lists lists(ListParameter values) {
        return switch (values.type()) {
            case BYTE, SHORT, INT, LONG, CHAR, STRING, NAMED -> Lists.UNNESTED_ARRAY;
            default -> Lists.LITERALS;
        };
    }

    @Override
    public @Nullable String constraint(String message) {
        return Messages.name(Messages.between(message, " ; ", " table: "));
    }

    @Override
    public List<String> columns(String message) {
        int at = message.indexOf(" column: \"");
        return Messages.named(at < 0
                ? Messages.after(message, " column: ")
                : Messages.name(message.substring(at + " column: ".length(), message.lastIndexOf('"') + 1)));
    }

    /**
     * Locks by an UPDATE. {@code FOR UPDATE} locks tables in the transaction modes LOCKS and MVLOCKS, and nothing in
     * MVCC. An UPDATE locks and waits in each mode.
     */
    @Override
    public RowLocking rowLocking() {
        return RowLocking.BY_UPDATE;
    }

    @Override
    public void checkLock(Lock lock) {
        if (lock.otherwise() != Lock.Wait.WAIT) {
            throw new IllegalStateException("HSQLDB always waits for rows that others have locked, so that "
                    + lock.call() + " is not possible. Write forUpdate() alone, which locks and waits.");
        }
    }

    /** Writes nothing, because rows are locked by an UPDATE. */
    @Override
    public void writeLock(SqlWriter out, Lock lock) {}

    @Override
    public String explaining() {
        return "EXPLAIN PLAN FOR ";
    }

    @Override
    public String castType(ColumnType type) {
        return type == ColumnType.FLOAT ? "DOUBLE" : Dialect.super.castType(type);
    }

    @Override
    public String longType(ColumnType type) {
        return Dialect.super.longType(type) + "(16777216)";
    }

    /**
     * Casts exact numbers. Otherwise a parameter takes the precision and scale of the column that it is compared with,
     * and 1.991 would equal a stored 1.99.
     */
    @Override
    public void writeConstant(SqlWriter out, Constant constant) {
        if (isExact(constant.type()) && constant.get() != null) {
            out.text("CAST(").value(constant).text(" AS " + castType(constant.type(), constant.get()) + ")");
        } else {
            out.value(constant);
        }
    }

    @Override
    public void writeAlone(SqlWriter out, SqlNode value, ColumnType type) {
        if (isExact(type) && value instanceof Constant constant && constant.get() != null) {
            out.node(value);
        } else {
            Dialect.super.writeAlone(out, value, type);
        }
    }

    private static boolean isExact(ColumnType type) {
        return type == ColumnType.DECIMAL || type == ColumnType.BIG_INTEGER;
    }

    /** Casts the divisor, because a quotient has only the decimal places of the more exact operand. */
    @Override
    public void writeQuotient(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        if (type == ColumnType.DECIMAL) {
            out.text("(").node(dividend).text(" / CAST(").node(divisor).text(" AS DECIMAL(100, 30)))");
        } else {
            Dialect.super.writeQuotient(out, dividend, divisor, type);
        }
    }

    /** Computes the remainder of decimals by truncation, because MOD supports only integers. */
    @Override
    public void writeRemainder(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        if (type == ColumnType.DECIMAL) {
            out.text("(").node(dividend).text(" - ").node(divisor).text(" * TRUNC(").node(dividend).text(" / CAST(")
                    .node(divisor).text(" AS DECIMAL(100, 50)), 0))");
        } else if (type == ColumnType.DOUBLE || type == ColumnType.FLOAT) {
            throw new IllegalStateException("HSQLDB has no mod(...) of floating numbers. Write asDecimal().mod(...), or"
                    + " compute it in Java.");
        } else {
            Dialect.super.writeRemainder(out, dividend, divisor, type);
        }
    }

    /** Casts to a wide decimal, because a floating-point number has more decimal places than most decimal types. */
    @Override
    public void writeAsDecimal(SqlWriter out, SqlNode number, ColumnType type) {
        if (type == ColumnType.DOUBLE || type == ColumnType.FLOAT) {
            out.text("CAST(").node(number).text(" AS DECIMAL(700, 350))");
        } else {
            Dialect.super.writeAsDecimal(out, number, type);
        }
    }

    /** Rounds the number, because the column would truncate it. */
    @Override
    public boolean roundsAssigned() {
        return false;
    }

    @Override
    public void writeAssigned(SqlWriter out, SqlNode number, int places) {
        writeRounded(out, number, places, ColumnType.DECIMAL);
    }

    @Override
    public String inUtc() {
        return " AT TIME ZONE INTERVAL '0:00' HOUR TO MINUTE";
    }

    /** Returns 250, because HSQLDB treats deeper recursion as endless. */
    @Override
    public int mostSteps() {
        return 250;
    }

    /** Returns false, because windows contain all rows, without an order. */
    @Override
    public boolean hasWindows() {
        return false;
    }

    @Override
    public void checkWindows() {
        throw new IllegalStateException("HSQLDB has no windows with an order or partitions: over(...) works on other"
                + " databases.");
    }

    @Override
    public boolean explainsWithValues() {
        return false;
    }

    /** Writes a CASE expression, because {@code IS NOT TRUE} is wrong for unknown conditions in subqueries. */
    @Override
    public void writeNotTrue(SqlWriter out, SqlNode condition) {
        out.text("CASE WHEN ").node(condition).text(" THEN 0 ELSE 1 END = 1");
    }

    @Override
    public String toString() {
        return name();
    }
}
