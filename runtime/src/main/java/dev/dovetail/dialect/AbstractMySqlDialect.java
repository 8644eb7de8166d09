package dev.dovetail.dialect;

import dev.dovetail.dialect.Identifiers.Folding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The superclass of the dialects of MySQL and MariaDB, with what is the same in both. */
abstract class AbstractMySqlDialect implements Dialect {
    private final String label;
    private final Identifiers identifiers;

    /**
     * Creates a dialect.
     *
     * @param label the name of the database, for messages
     * @param reserved the reserved words
     */
    AbstractMySqlDialect(String label, Set<String> reserved) {
        this.label = label;
        this.identifiers = new Identifiers('`', Folding.NONE, reserved);
    }

    @Override
    public final Identifiers identifiers() {
        return identifiers;
    }

    /** Stores instants in UTC, because DATETIME columns have no time zone. */
    @Override
    public Storage storage(ColumnType type) {
        return switch (type) {
            case INSTANT, OFFSET_DATE_TIME -> Storage.UTC;
            case JSON -> Storage.TEXT;
            default -> Storage.NATIVE;
        };
    }

    /** Returns 6, because both databases store microseconds. */
    @Override
    public int fraction() {
        return 6;
    }

    @Override
    public int decimals() {
        return 30;
    }

    @Override
    public boolean holds(double number) {
        return Double.isFinite(number);
    }

    /** Returns a statement, because the drivers pass the read-only mode to the server only with some settings. */
    @Override
    public String readingOnly(boolean readOnly) {
        return "SET SESSION TRANSACTION READ " + (readOnly ? "ONLY" : "WRITE");
    }

    @Override
    public int maxParameters() {
        return 65_000;
    }

    /** Returns 10,000. By default the drivers insert parameters into the SQL, so their number is not limited. */
    @Override
    public int mostListed() {
        return 10_000;
    }

    /** Returns false, because the drivers return the key of a numbering column and no other. */
    @Override
    public boolean driverReturnsColumns() {
        return false;
    }

    @Override
    public String emptyRow() {
        return "() VALUES ()";
    }

    @Override
    public boolean ordersNulls() {
        return false;
    }

    /** Adds the greatest limit, because an offset needs a limit. */
    @Override
    public void writePage(SqlWriter out, long limit, long offset) {
        if (limit < 0 && offset > 0) {
            out.text(" LIMIT 18446744073709551615");
        }
        Dialect.super.writePage(out, limit, offset);
    }

    @Override
    public DatabaseErrorKind classifyError(@Nullable String state, int code, String message) {
        return switch (code) {
            case 1022, 1062, 1557, 1586, 1761, 1762 -> DatabaseErrorKind.UNIQUE;
            case 1690 -> message.contains(Upsert.ANOTHER_KEY) ? DatabaseErrorKind.UNIQUE
                    : DatabaseErrorKind.bySqlState(state);
            case 1216, 1217, 1451, 1452 -> DatabaseErrorKind.FOREIGN_KEY;
            case 1048, 1364 -> DatabaseErrorKind.NOT_NULL;
            case 1205 -> DatabaseErrorKind.LOCK;
            case 1264, 1406 -> DatabaseErrorKind.TOO_LARGE;
            case 1213, 1614, 3101 -> DatabaseErrorKind.DEADLOCK;
            default -> DatabaseErrorKind.bySqlState(state);
        };
    }

    @Override
    public List<String> columns(String message) {
        String column = Messages.between(message, "Column '", "'");
        if (column == null) {
            column = Messages.between(message, "for column '", "'");
        }
        return Messages.named(column != null ? column : Messages.between(message, "Field '", "'"));
    }

    @Override
    public String castType(ColumnType type) {
        return switch (type) {
            case BOOLEAN, BYTE, SHORT, INT, LONG -> "SIGNED";
            case FLOAT, DOUBLE -> "DOUBLE";
            case CHAR, STRING, UUID, JSON, NAMED -> "CHAR";
            case DECIMAL -> "DECIMAL(65, 30)";
            case BIG_INTEGER -> "DECIMAL(65, 0)";
            case BYTES -> "BINARY";
            case DATE -> "DATE";
            case TIME -> "TIME(6)";
            case DATE_TIME, INSTANT, OFFSET_DATE_TIME -> "DATETIME(6)";
            case STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY ->
                    throw new IllegalArgumentException(label + " has no arrays.");
        };
    }

    /** Returns a long string type, because a recursive query gives a column the length of its first rows. */
    @Override
    public String growing(ColumnType type) {
        return type == ColumnType.STRING ? "CHAR(1000000)" : castType(type);
    }

    /** Returns nothing, because instants are stored in UTC. */
    @Override
    public String inUtc() {
        return "";
    }

    /** Returns false, because HAVING recognises selected columns and plain GROUP BY columns, but no expressions. */
    @Override
    public boolean findsGroups() {
        return false;
    }

    @Override
    public boolean limitsWithin() {
        return false;
    }

    /** Rejects numbers with too many digits, which the database would replace by its greatest decimal. */
    @Override
    public String castType(ColumnType type, Object value) {
        if (value instanceof BigDecimal number && (number.scale() > 30 || number.precision() - number.scale() > 35)
                || value instanceof BigInteger whole && new BigDecimal(whole).precision() > 65) {
            throw new IllegalArgumentException(label + " has no decimal with so many digits: " + value
                    + ". It has 65 at most,"
                    + " 30 of them after the point; of a value in a statement, 35 before it.");
        }
        return castType(type);
    }

    /**
     * Writes a string with a backslash as hexadecimal digits, because its meaning in a literal depends on the settings
     * of the server.
     */
    @Override
    public @Nullable String literal(String text) {
        return text.indexOf('\\') < 0
                ? Dialect.super.literal(text)
                : "CONVERT(X'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "' USING utf8mb4)";
    }

    @Override
    public void writeConcatenation(SqlWriter out, List<? extends SqlNode> texts) {
        out.text("CONCAT(").list(", ", texts).text(")");
    }

    @Override
    public void writeQuotient(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        out.text("(").node(dividend).text(type.isIntegral() ? " DIV " : " / ").node(divisor).text(")");
    }

    /** Returns true, because recursion ends at a row that was found before. */
    @Override
    public boolean recursesOverRowsOnce() {
        return true;
    }

    @Override
    public void checkFullJoin() {
        throw new IllegalStateException(label + " has no full join. Unite two queries instead, one with leftJoin(...) "
                + "and one with"
                + " rightJoin(...), or leftOn(...) and rightOn(...).");
    }

    /** Writes the string itself, because the database returns it without the spaces. */
    @Override
    public void writeUnpadded(SqlWriter out, SqlNode text) {
        out.node(text);
    }

    @Override
    public String toString() {
        return name();
    }
}
