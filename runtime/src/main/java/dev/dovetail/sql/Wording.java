package dev.dovetail.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a database writes functions and operators. The defaults follow the standard. */
public interface Wording {
    /** The type's name in a cast. */
    default String castType(ColumnType type) {
        return switch (type) {
            case BOOLEAN -> "BOOLEAN";
            case BYTE, SHORT -> "SMALLINT";
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case FLOAT -> "REAL";
            case DOUBLE -> "DOUBLE PRECISION";
            case CHAR -> "CHAR(1)";
            case STRING, NAMED -> "VARCHAR(4000)";
            case DECIMAL -> "DECIMAL(38, 10)";
            case BIG_INTEGER -> "DECIMAL(38, 0)";
            case BYTES -> "VARBINARY(4000)";
            case UUID -> "UUID";
            case DATE -> "DATE";
            case TIME -> "TIME(9)";
            case DATE_TIME -> "TIMESTAMP(9)";
            case INSTANT, OFFSET_DATE_TIME -> "TIMESTAMP(9) WITH TIME ZONE";
            case JSON -> "JSON";
            case STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> castType(type.element()) + " ARRAY";
        };
    }

    /** The same for one value, which is not cut; values of ordinary size share one name. */
    default String castType(ColumnType type, Object value) {
        if (value instanceof BigDecimal number) {
            int after = Math.max(number.scale(), 0);
            int before = number.precision() - number.scale();
            return after <= 10 && before <= 28 ? castType(type) : decimalType(rounded(before), rounded(after));
        }
        if (value instanceof BigInteger number) {
            int digits = new BigDecimal(number).precision();
            return digits <= 38 ? castType(type) : decimalType(rounded(digits), 0);
        }
        boolean isLong = value instanceof String text && text.length() > 4_000 || value instanceof byte[] bytes
                && bytes.length > 4_000;
        return isLong ? longType(type) : castType(type);
    }

    private static int rounded(int digits) {
        return Math.max(20, (digits + 19) / 20 * 20);
    }

    /** A type of decimals with so many digits before and after the point. */
    default String decimalType(int before, int after) {
        return "DECIMAL(" + (before + after) + ", " + after + ")";
    }

    /** A type of texts or bytes of any length. */
    default String longType(ColumnType type) {
        return type == ColumnType.BYTES ? "VARBINARY" : "VARCHAR";
    }

    /**
     * The type of texts or numbers that a recursive select adds to, step by step; empty where columns have no types.
     */
    default String growing(ColumnType type) {
        return type == ColumnType.STRING ? longType(type) : castType(type);
    }

    /** Writes a parameter that stands beside what says its type, or is given to a column. */
    default void writeConstant(SqlWriter out, Constant constant) {
        out.value(constant);
    }

    /** Writes a parameter where nothing beside it says what type it has. */
    default void writeAlone(SqlWriter out, SqlNode value, ColumnType type) {
        Object known = value instanceof Constant constant ? constant.get() : null;
        out.text("CAST(").node(value).text(" AS ").text(known == null ? castType(type) : castType(type, known))
                .text(")");
    }

    /** Returns a text as a literal; null where it cannot be written as one. */
    default @Nullable String literal(String text) {
        return text.indexOf('\0') >= 0 ? null : "'" + text.replace("'", "''") + "'";
    }

    /** Writes texts as one, one after the other. */
    default void writeConcatenation(SqlWriter out, List<? extends SqlNode> texts) {
        out.text("(").list(" || ", texts).text(")");
    }

    /** The function that counts the characters of a text. */
    default String lengthFunction() {
        return "CHAR_LENGTH";
    }

    /** Writes the place at which {@code part} first stands in {@code text}, from 1; 0 where it does not. */
    default void writePosition(SqlWriter out, SqlNode part, SqlNode text) {
        out.text("POSITION(").node(part).text(" IN ").node(text).text(")");
    }

    /** Writes a quotient; of whole numbers, without what is left over. */
    default void writeQuotient(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        out.node(new Infix(dividend, "/", divisor));
    }

    /** Writes what a division leaves over, with the sign of the dividend. */
    default void writeRemainder(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        out.node(Call.of("MOD", dividend, divisor));
    }

    /** Writes a number rounded to so many decimal places. */
    default void writeRounded(SqlWriter out, SqlNode number, int places, ColumnType type) {
        out.text("ROUND(").node(number).text(", " + places + ")");
    }

    /**
     * Writes the smallest or the greatest value of several rows: of a group, or of {@code window}, where there is one.
     */
    default void writeExtreme(SqlWriter out, boolean greatest, SqlNode operand, ColumnType type,
            @Nullable SqlNode window) {
        out.text(greatest ? "MAX(" : "MIN(").node(new Ordered(operand, type)).text(")");
        writeOver(out, window);
    }

    /** Writes the window of a function, where it has one. */
    default void writeOver(SqlWriter out, @Nullable SqlNode window) {
        if (window != null) {
            checkWindows();
            out.text(" OVER (").node(window).text(")");
        }
    }

    /** Writes a number that is computed of decimals, or of whole numbers of any size. */
    default void writeReckoned(SqlWriter out, Reckoned reckoned) {
        out.node(reckoned.number());
    }

    /** Writes a number as a decimal one. */
    default void writeAsDecimal(SqlWriter out, SqlNode number, ColumnType type) {
        out.node(new Cast(number, ColumnType.DECIMAL));
    }

    /** Whether what rows are grouped by is found again within a condition or another expression. */
    default boolean findsGroups() {
        return true;
    }

    /** Whether a list of values may come from a select that has a limit. */
    default boolean limitsWithin() {
        return true;
    }

    /** Returns SQL of the user's as the driver takes it, which takes question marks for parameters. */
    default String operators(String sql) {
        return sql;
    }

    /**
     * Writes a field, such as {@code YEAR}, of a date or time. That of a point in time is the one that it has in UTC,
     * since some databases do not keep its offset.
     */
    default void writeField(SqlWriter out, String field, SqlNode time, ColumnType type) {
        boolean zoned = type == ColumnType.INSTANT || type == ColumnType.OFFSET_DATE_TIME;
        out.text("EXTRACT(" + field + " FROM ").node(time).text(zoned ? inUtc() + ")" : ")");
    }

    /** What stands behind a point in time to have it in UTC. */
    default String inUtc() {
        return " AT TIME ZONE 'UTC'";
    }

    /** What stands before a statement to see the database's plan for it. */
    default String explaining() {
        return "EXPLAIN ";
    }

    /** How the rows of a select are locked. */
    default RowLocking rowLocking() {
        return RowLocking.BY_SELECT;
    }

    /** Says that the database cannot lock in this way, where it cannot. */
    default void checkLock(Lock lock) {}

    /** Writes how the rows of a select are locked, at its end. */
    default void writeLock(SqlWriter out, Lock lock) {
        out.text(" FOR UPDATE").text(lock.waiting());
    }

    /** Writes an insert that changes the row instead where there is one with the same key. */
    default void writeUpsert(SqlWriter out, Upsert upsert) {
        upsert.writeMerge(out);
    }

    /** Whether a recursive select can leave out rows that it has given, and so ends in a circle. */
    default boolean recursesOverRowsOnce() {
        return false;
    }

    /** How many steps a recursive select takes at most that counts them. */
    default int mostSteps() {
        return 1_000;
    }

    /** What a common table is called that is to be called {@code name}. */
    default String commonTable(String name) {
        return name;
    }

    /**
     * What stands before a statement that reads on from its own rows, so that nothing cuts its result off in silence.
     */
    default String recursing() {
        return "";
    }

    /**
     * What stands before an update whose later values read what earlier ones change, so that all see the row as it was.
     */
    default String assigning() {
        return "";
    }

    /** Writes that a condition is false or unknown. */
    default void writeNotTrue(SqlWriter out, SqlNode condition) {
        out.text("(").node(condition).text(") IS NOT TRUE");
    }

    /** Says that the database has no full join, where it has none. */
    default void checkFullJoin() {}

    /** Says that the database has no window functions, where it has none. */
    default void checkWindows() {}

    /** Whether there are window functions that have partitions and an order. */
    default boolean hasWindows() {
        return true;
    }

    /** Whether a statement that is explained has parameters. */
    default boolean explainsWithValues() {
        return true;
    }
}
