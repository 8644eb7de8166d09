package dev.dovetail.dialect;

import dev.dovetail.dialect.Identifiers.Folding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dialect of H2, from version 2. */
final class H2Dialect implements Dialect {
    private static final Set<String> RESERVED = Set.of((
            "ALL AND ANY ARRAY AS ASYMMETRIC AUTHORIZATION BETWEEN BOTH CASE CAST CHECK CONSTRAINT CROSS"
            + " CURRENT_CATALOG CURRENT_DATE CURRENT_PATH CURRENT_ROLE CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP"
            + " CURRENT_USER DAY DEFAULT DISTINCT ELSE END EXCEPT EXISTS FALSE FETCH FILTER FOR FOREIGN FROM FULL"
            + " GROUP GROUPS HAVING HOUR IF ILIKE IN INNER INTERSECT INTERVAL IS JOIN KEY LEADING LEFT LIKE LIMIT"
            + " LOCALTIME LOCALTIMESTAMP MINUS MINUTE MONTH NATURAL NOT NULL OFFSET ON OR ORDER OVER PARTITION"
            + " PRIMARY QUALIFY RANGE REGEXP RIGHT ROW ROWNUM ROWS SECOND SELECT SESSION_USER SET SOME SYMMETRIC"
            + " SYSDATE SYSTEM_USER TABLE TO TODAY TOP TRAILING TRUE UESCAPE UNION UNIQUE UNKNOWN USER USING VALUE"
            + " VALUES WHEN WHERE WINDOW WITH YEAR").split(" "));

    private static final Identifiers IDENTIFIERS = new Identifiers('"', Folding.UPPER, RESERVED);

    static final Dialect INSTANCE = new H2Dialect(IDENTIFIERS);

    private final Identifiers identifiers;

    private H2Dialect(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** Returns the dialect of a database that stores unquoted identifiers in another case. */
    static Dialect storing(Folding stored) {
        return stored == Folding.UPPER ? INSTANCE : new H2Dialect(IDENTIFIERS.storing(stored));
    }

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public Identifiers identifiers() {
        return identifiers;
    }

    /** Stores JSON as bytes, because H2 converts an assigned string to a JSON string, and parses bytes as JSON. */
    @Override
    public Storage storage(ColumnType type) {
        return type == ColumnType.JSON ? Storage.BYTES : Storage.NATIVE;
    }

    @Override
    public int maxParameters() {
        return 100_000;
    }

    /**
     * Inserts many rows with one statement. The driver returns the keys of batches too, but executes each row
     * separately: 20,000 rows take 350 ms in batches of 500, and 200 ms in statements of 500 rows. Statements are
     * faster from two rows on, although each size is prepared separately.
     */
    @Override
    public GeneratedKeyStrategy keyReturn() {
        return GeneratedKeyStrategy.ROWS;
    }

    @Override
    public GeneratedKeyStrategy driverKeys() {
        return GeneratedKeyStrategy.ROWS;
    }

    @Override
    public UpdateReturn updateReturn() {
        return UpdateReturn.KEYS;
    }

    @Override
    public DatabaseErrorKind classifyError(@Nullable String state, int code, String message) {
        return switch (code) {
            case 23_503, 23_506 -> DatabaseErrorKind.FOREIGN_KEY;
            case 23_513 -> DatabaseErrorKind.CHECK;
            case 57_014 -> DatabaseErrorKind.TIMEOUT;
            case 50_200 -> DatabaseErrorKind.LOCK;
            case 22_001, 22_003, 22_004 -> DatabaseErrorKind.TOO_LARGE;
            case 42_102, 42_103, 42_104 -> DatabaseErrorKind.MISSING_TABLE;
            case 90_067, 90_098, 90_121 -> DatabaseErrorKind.CONNECTION_LOST;
            case 40_001 -> DatabaseErrorKind.DEADLOCK;
            case 90_131 -> DatabaseErrorKind.SERIALIZATION;
            default -> DatabaseErrorKind.bySqlState(state);
        };
    }

    /**
     * Returns the first name in the quotes. It is preceded by the schema for unique constraints, and followed by a
     * colon for others. Versions before 2.4 name the index of a unique constraint instead, which is the name of
     * the constraint and {@code _INDEX_} with a number in base 16.
     */
    @Override
    public @Nullable String constraint(String message) {
        String named = Messages.between(message, "violation: \"", "\"");
        if (named == null) {
            return null;
        }
        int end = 0;
        while (end < named.length() && named.charAt(end) != ' ' && named.charAt(end) != ':') {
            end++;
        }
        String name = named.substring(named.lastIndexOf('.', end) + 1, end);
        return named.startsWith(" INDEX ", end) ? name : name.replaceFirst("_INDEX_[0-9A-F]+$", "");
    }

    @Override
    public List<String> columns(String message) {
        String column = Messages.between(message, "NULL not allowed for column \"", "\"");
        if (column == null) {
            column = Messages.between(message, "in column \"", "\"");
        }
        if (column == null) {
            // The message has the type after the name.
            String typed = Messages.between(message, "too long for column \"", "\"");
            column = typed == null ? null : typed.substring(0, Math.max(typed.indexOf(' '), 0));
        }
        return Messages.named(column);
    }

    /** Appends a suffix, because a table of the same name would hide the common table expression. */
    @Override
    public String commonTable(String name) {
        return name + "_cte";
    }

    /** Returns false, because H2 recognises only whole grouped expressions. */
    @Override
    public boolean findsGroups() {
        return false;
    }

    @Override
    public void checkFullJoin() {
        throw new IllegalStateException("H2 has no full join. Unite two queries instead, one with leftJoin(...) and "
                + "one with"
                + " rightJoin(...), or leftOn(...) and rightOn(...).");
    }

    /** Casts the quotient of decimals, which would otherwise have up to a hundred thousand digits. */
    @Override
    public void writeQuotient(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        if (type == ColumnType.DECIMAL) {
            out.text("CAST((").node(dividend).text(" / ").node(divisor).text(") AS DECFLOAT(60))");
        } else {
            Dialect.super.writeQuotient(out, dividend, divisor, type);
        }
    }

    /** Casts to DECFLOAT, because a floating-point number has more decimal places than most decimal types. */
    @Override
    public void writeAsDecimal(SqlWriter out, SqlNode number, ColumnType type) {
        if (type == ColumnType.DOUBLE || type == ColumnType.FLOAT) {
            out.text("CAST(").node(number).text(" AS DECFLOAT(20))");
        } else {
            Dialect.super.writeAsDecimal(out, number, type);
        }
    }

    /** The driver gives times within an array no more than milliseconds. */
    @Override
    public Lists lists(ListParameter values) {
        return switch (values.type()) {
            case BYTES, JSON, TIME -> Lists.LITERALS;
            default -> Lists.ARRAY;
        };
    }

    /**
     * Returns an array type for common key types. Searching an array is faster than comparing with each key of a list,
     * and so is preparing the statement.
     */
    @Override
    public @Nullable String arrayOf(ColumnType type) {
        return switch (type) {
            case LONG -> "BIGINT";
            case INT -> "INTEGER";
            case STRING -> "VARCHAR";
            case UUID -> "UUID";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
