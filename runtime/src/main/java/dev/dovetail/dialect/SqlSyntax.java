package dev.dovetail.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions and operators of a database. The defaults follow the SQL standard. */
interface SqlSyntax {
    /** Returns the name of the type in a cast. */
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

    /** Returns the name of the type in a cast of {@code value}, which is large enough for it. */
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

    /** Returns a decimal type with {@code before} digits before the point and {@code after} digits after it. */
    default String decimalType(int before, int after) {
        return "DECIMAL(" + (before + after) + ", " + after + ")";
    }

    /** Returns a type of strings or bytes without a length limit. */
    default String longType(ColumnType type) {
        return type == ColumnType.BYTES ? "VARBINARY" : "VARCHAR";
    }

    /**
     * Returns the type of strings or numbers that grow in the steps of a recursive query; empty if columns have no
     * types.
     */
    default String growing(ColumnType type) {
        return type == ColumnType.STRING ? longType(type) : castType(type);
    }

    /** Writes a parameter whose type is known from its context. */
    default void writeConstant(SqlWriter out, Constant constant) {
        out.value(constant);
    }

    /** Writes a parameter whose type is not known from its context. */
    default void writeAlone(SqlWriter out, SqlNode value, ColumnType type) {
        Object known = value instanceof Constant constant ? constant.get() : null;
        out.text("CAST(").node(value).text(" AS ").text(known == null ? castType(type) : castType(type, known))
                .text(")");
    }

    /** Returns a string literal, or null if the string cannot be written as one. */
    default @Nullable String literal(String text) {
        return text.indexOf('\0') >= 0 ? null : "'" + text.replace("'", "''") + "'";
    }

    /** Writes the concatenation of strings. */
    default void writeConcatenation(SqlWriter out, List<? extends SqlNode> texts) {
        out.text("(").list(" || ", texts).text(")");
    }

    /** Returns the function that counts the characters of a string. */
    default String lengthFunction() {
        return "CHAR_LENGTH";
    }

    /** Writes the position of the first {@code part} in {@code text}, from 1; 0 if there is none. */
    default void writePosition(SqlWriter out, SqlNode part, SqlNode text) {
        out.text("POSITION(").node(part).text(" IN ").node(text).text(")");
    }

    /** Writes a quotient. Integer division truncates. */
    default void writeQuotient(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        out.text("(").node(dividend).text(" / ").node(divisor).text(")");
    }

    /** Writes the remainder of a division, with the sign of the dividend. */
    default void writeRemainder(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        out.text("MOD(").node(dividend).text(", ").node(divisor).text(")");
    }

    /** Writes a number rounded to {@code places} decimal places. */
    default void writeRounded(SqlWriter out, SqlNode number, int places, ColumnType type) {
        out.text("ROUND(").node(number).text(", " + places + ")");
    }

    /** Writes {@code MIN} or {@code MAX} of a group, or of {@code window} if it is not null. */
    default void writeExtreme(SqlWriter out, boolean greatest, SqlNode operand, ColumnType type,
            @Nullable SqlNode window) {
        out.text(greatest ? "MAX(" : "MIN(");
        out.dialect().writeOrdered(out, operand, type);
        out.text(")");
        writeOver(out, window);
    }

    /** Writes the OVER clause of a function if it has a window. */
    default void writeOver(SqlWriter out, @Nullable SqlNode window) {
        if (window != null) {
            checkWindows();
            out.text(" OVER (").node(window).text(")");
        }
    }

    /** Returns whether a column rounds, half up, a decimal with more digits after the point that is inserted. */
    default boolean roundsAssigned() {
        return true;
    }

    /** Writes a decimal that is assigned to a column with {@code places} decimal places, which are fewer. */
    default void writeAssigned(SqlWriter out, SqlNode number, int places) {
        out.node(number);
    }

    /** Writes an arithmetic expression on decimals or big integers. */
    default void writeExact(SqlWriter out, ExactNumber exact) {
        out.node(exact.number());
    }

    /** Writes a number as a decimal. */
    default void writeAsDecimal(SqlWriter out, SqlNode number, ColumnType type) {
        out.text("CAST(").node(number).text(" AS ").text(castType(ColumnType.DECIMAL)).text(")");
    }

    /** Returns whether a grouped expression is recognised within a condition or another expression. */
    default boolean findsGroups() {
        return true;
    }

    /** Returns whether a subquery of IN may have a limit. */
    default boolean limitsWithin() {
        return true;
    }

    /** Converts SQL of the application to the form of the driver, in which a question mark is a parameter. */
    default String operators(String sql) {
        return sql;
    }

    /**
     * Writes a field, such as {@code YEAR}, of a date or time. A field of an instant is that in UTC, because some
     * databases do not store the offset.
     */
    default void writeField(SqlWriter out, String field, SqlNode time, ColumnType type) {
        boolean zoned = type == ColumnType.INSTANT || type == ColumnType.OFFSET_DATE_TIME;
        out.text("EXTRACT(" + field + " FROM ").node(time).text(zoned ? inUtc() + ")" : ")");
    }

    /** Returns what follows an instant to convert it to UTC. */
    default String inUtc() {
        return " AT TIME ZONE 'UTC'";
    }

    /** Returns what precedes a statement to show its execution plan. */
    default String explaining() {
        return "EXPLAIN ";
    }

    /** Returns how the rows of a SELECT are locked. */
    default RowLocking rowLocking() {
        return RowLocking.BY_SELECT;
    }

    /** Throws an exception if the database does not support {@code lock}. */
    default void checkLock(Lock lock) {}

    /** Writes the lock clause at the end of a SELECT. */
    default void writeLock(SqlWriter out, Lock lock) {
        out.text(" FOR UPDATE").text(lock.waiting());
    }

    /** Writes an upsert. */
    default void writeUpsert(SqlWriter out, Upsert upsert) {
        upsert.writeMerge(out);
    }

    /** Returns whether a recursive query can omit duplicate rows, and so ends at a cycle. */
    default boolean recursesOverRowsOnce() {
        return false;
    }

    /** Returns the maximum number of levels of a recursive query that counts them. */
    default int mostSteps() {
        return 1_000;
    }

    /** Returns the name of a common table expression whose preferred name is {@code name}. */
    default String commonTable(String name) {
        return name;
    }

    /** Returns what precedes a recursive query so that its result is not silently truncated. */
    default String recursing() {
        return "";
    }

    /**
     * Returns what follows the first keyword of a statement with a recursive query so that the database does not limit
     * the levels.
     */
    default String recursionHint() {
        return "";
    }

    /** Returns what precedes an UPDATE so that each assigned value sees the row as it was before. */
    default String assigning() {
        return "";
    }

    /** Returns whether each assigned value of an UPDATE sees the row as it was before. */
    default boolean assignsAtOnce() {
        return true;
    }

    /** Returns whether a subquery of an UPDATE or DELETE may read the table that the statement changes. */
    default boolean readsChangedTable() {
        return true;
    }

    /** Writes the condition that {@code condition} is false or unknown. */
    default void writeNotTrue(SqlWriter out, SqlNode condition) {
        out.text("(").node(condition).text(") IS NOT TRUE");
    }

    /** Throws an exception if the database has no full join. */
    default void checkFullJoin() {}

    /** Throws an exception if the database has no window functions. */
    default void checkWindows() {}

    /** Returns whether the database has window functions with partitions and an order. */
    default boolean hasWindows() {
        return true;
    }

    /** Returns whether an explained statement has parameters. */
    default boolean explainsWithValues() {
        return true;
    }

    /**
     * Writes a string of a column with a fixed length, without the spaces with which the database pads it. Used where
     * these spaces would count: in LIKE conditions and as the argument of functions.
     */
    default void writeUnpadded(SqlWriter out, SqlNode text) {
        out.text("RTRIM(").node(text).text(")");
    }
}
