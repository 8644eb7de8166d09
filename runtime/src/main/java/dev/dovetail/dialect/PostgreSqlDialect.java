package dev.dovetail.dialect;

import dev.dovetail.dialect.Identifiers.Folding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dialect of PostgreSQL, from version 12. */
final class PostgreSqlDialect implements Dialect {
    private static final Set<String> RESERVED = Set.of((
            "ALL ANALYSE ANALYZE AND ANY ARRAY AS ASC ASYMMETRIC AUTHORIZATION BINARY BOTH CASE CAST CHECK"
            + " COLLATE COLLATION COLUMN CONCURRENTLY CONSTRAINT CREATE CROSS CURRENT_CATALOG CURRENT_DATE"
            + " CURRENT_ROLE CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DEFAULT DEFERRABLE DESC"
            + " DISTINCT DO ELSE END EXCEPT FALSE FETCH FOR FOREIGN FREEZE FROM FULL GRANT GROUP HAVING ILIKE IN"
            + " INITIALLY INNER INTERSECT INTO IS ISNULL JOIN LATERAL LEADING LEFT LIKE LIMIT LOCALTIME"
            + " LOCALTIMESTAMP NATURAL NOT NOTNULL NULL OFFSET ON ONLY OR ORDER OUTER OVERLAPS PLACING PRIMARY"
            + " REFERENCES RETURNING RIGHT SELECT SESSION_USER SIMILAR SOME SYMMETRIC SYSTEM_USER TABLE TABLESAMPLE"
            + " THEN TO TRAILING TRUE UNION UNIQUE USER USING VARIADIC VERBOSE WHEN WHERE WINDOW WITH").split(" "));

    static final Dialect INSTANCE = new PostgreSqlDialect();

    private final Identifiers identifiers = new Identifiers('"', Folding.LOWER, RESERVED);

    private PostgreSqlDialect() {}

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Identifiers identifiers() {
        return identifiers;
    }

    /** Returns 6, because PostgreSQL stores microseconds. */
    @Override
    public int fraction() {
        return 6;
    }

    /** Returns the name of the type in the catalog, which the driver expects. */
    @Override
    public String elementType(ColumnType type) {
        return switch (type.element()) {
            case BOOLEAN -> "bool";
            case BYTE, SHORT, INT -> "int4";
            case LONG -> "int8";
            case FLOAT -> "float4";
            case DOUBLE -> "float8";
            case DECIMAL, BIG_INTEGER -> "numeric";
            case BYTES -> "bytea";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case DATE_TIME -> "timestamp";
            case INSTANT, OFFSET_DATE_TIME -> "timestamptz";
            default -> "varchar";
        };
    }

    /**
     * Returns false for {@code json}, which has no equality, unlike {@code jsonb}, and for named types. Grouping by the
     * primary key makes the other columns available.
     */
    @Override
    public boolean compares(ColumnType type) {
        return type != ColumnType.JSON && type != ColumnType.NAMED;
    }

    /** Returns true, so that strings can be bound to enum columns. */
    @Override
    public boolean infersTypes() {
        return true;
    }

    /** Writes a value of a named type without a cast, because it gets its type from the context. */
    @Override
    public void writeAlone(SqlWriter out, SqlNode value, ColumnType type) {
        if (type == ColumnType.NAMED) {
            out.node(value);
        } else {
            Dialect.super.writeAlone(out, value, type);
        }
    }

    /** Returns 65,000, because the protocol stores the number in 16 bits. */
    @Override
    public int maxParameters() {
        return 65_000;
    }

    /**
     * Binds rows as arrays. The driver returns the keys of batches too, but waits for the server after each row: 20,000
     * rows take 690 ms in batches of 500, and 170 ms in statements of 500 rows. Rows are inserted, and keys returned,
     * in the order of the arrays.
     */
    @Override
    public GeneratedKeyStrategy keyReturn() {
        return GeneratedKeyStrategy.ARRAYS;
    }

    /** Returns {@code ROWS}: the driver appends RETURNING itself, and returns the keys in the order of the rows. */
    @Override
    public GeneratedKeyStrategy driverKeys() {
        return GeneratedKeyStrategy.ROWS;
    }

    @Override
    public UpdateReturn updateReturn() {
        return UpdateReturn.KEYS;
    }

    @Override
    public String nextValue(String sequence) {
        return "SELECT nextval('" + identifiers.quoted(sequence).replace("'", "''") + "')";
    }

    @Override
    public String nextIdentities(TableName table, String column) {
        String name = (table.schema().isEmpty() ? "" : identifiers.quoted(table.schema()) + ".")
                + identifiers.quoted(table.name());
        return "SELECT nextval(pg_get_serial_sequence('" + name.replace("'", "''") + "', '"
                + identifiers.stored(column).replace("'", "''") + "')) FROM generate_series(1, ?)";
    }

    @Override
    public String deferring(List<String> constraints, boolean later) {
        return "SET CONSTRAINTS " + String.join(", ", constraints) + (later ? " DEFERRED" : " IMMEDIATE");
    }

    /**
     * Returns the position where the next record begins, which also covers commits that are not yet written. If that is
     * just behind the header of a page, the last record ends where the page begins.
     */
    @Override
    public String logWritten() {
        return "SELECT p - CASE WHEN MOD(p, size) IN (24, 40) THEN MOD(p, size) ELSE 0 END FROM (SELECT"
                + " pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') AS p,"
                + " CAST(current_setting('wal_block_size') AS NUMERIC) AS size) AS w";
    }

    /** Returns a query that also works on a replica that has become a primary. */
    @Override
    public String logReplayed() {
        return "SELECT pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn()"
                + " ELSE pg_current_wal_insert_lsn() END, '0/0')";
    }

    @Override
    public DatabaseErrorKind classifyError(@Nullable String state, int code, String message) {
        return switch (state == null ? "" : state) {
            case "57014" -> DatabaseErrorKind.TIMEOUT;
            case "55P03" -> DatabaseErrorKind.LOCK;
            case "57P01", "57P02", "57P03", "57P05", "25P03", "25P04" -> DatabaseErrorKind.CONNECTION_LOST;
            case "42P01" -> DatabaseErrorKind.MISSING_TABLE;
            default -> DatabaseErrorKind.bySqlState(state);
        };
    }

    @Override
    public @Nullable String constraint(String message) {
        return Messages.between(message, "constraint \"", "\"");
    }

    @Override
    public List<String> columns(String message) {
        return Messages.named(Messages.between(message, "null value in column \"", "\""));
    }

    @Override
    public String castType(ColumnType type) {
        return switch (type) {
            case STRING, NAMED -> "VARCHAR";
            case DECIMAL, BIG_INTEGER -> "NUMERIC";
            case BYTES -> "BYTEA";
            case TIME -> "TIME";
            case DATE_TIME -> "TIMESTAMP";
            case INSTANT, OFFSET_DATE_TIME -> "TIMESTAMP WITH TIME ZONE";
            case JSON -> "JSONB";
            case STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> castType(type.element()) + "[]";
            default -> Dialect.super.castType(type);
        };
    }

    @Override
    public String decimalType(int before, int after) {
        return "NUMERIC";
    }

    @Override
    public String longType(ColumnType type) {
        return castType(type);
    }

    /** Returns TEXT, which is the type of a concatenation. The steps of a recursive query must have one type. */
    @Override
    public String growing(ColumnType type) {
        return type == ColumnType.STRING ? "TEXT" : "NUMERIC";
    }

    @Override
    public void writeRemainder(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        if (type == ColumnType.DOUBLE || type == ColumnType.FLOAT) {
            throw new IllegalStateException("PostgreSQL has no mod(...) of floating numbers. Write "
                    + "asDecimal().mod(...), or"
                    + " compute it in Java.");
        }
        Dialect.super.writeRemainder(out, dividend, divisor, type);
    }

    /**
     * Writes MIN or MAX. Booleans have neither, and UUIDs only from version 18, so their text is used, which has the
     * same order.
     */
    @Override
    public void writeExtreme(SqlWriter out, boolean greatest, SqlNode operand, ColumnType type,
            @Nullable SqlNode window) {
        if (type == ColumnType.BOOLEAN) {
            out.text(greatest ? "BOOL_OR(" : "BOOL_AND(").node(operand).text(")");
            writeOver(out, window);
        } else if (type == ColumnType.UUID) {
            out.text(greatest ? "CAST(MAX(CAST(" : "CAST(MIN(CAST(").node(operand).text(" AS TEXT))");
            writeOver(out, window);
            out.text(" AS UUID)");
        } else {
            Dialect.super.writeExtreme(out, greatest, operand, type, window);
        }
    }

    /** Doubles question marks, which are operators then. Leaves those that are doubled or in quotes. */
    @Override
    public String operators(String sql) {
        StringBuilder text = new StringBuilder(sql.length() + 4);
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            text.append(c);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '?') {
                text.append('?');
                i += i + 1 < sql.length() && sql.charAt(i + 1) == '?' ? 1 : 0;
            }
        }
        return text.toString();
    }

    /** Casts to a decimal, because only decimals can be rounded to places. */
    @Override
    public void writeRounded(SqlWriter out, SqlNode number, int places, ColumnType type) {
        out.text("ROUND(CAST(").node(number).text(" AS NUMERIC), " + places + ")");
    }

    /** Writes a field of an instant in UTC, whatever the time zone of the connection is. */
    @Override
    public void writeField(SqlWriter out, String field, SqlNode time, ColumnType type) {
        boolean zoned = type == ColumnType.INSTANT || type == ColumnType.OFFSET_DATE_TIME;
        // EXTRACT returns a decimal. Seconds are rounded down.
        String whole = field.equals("SECOND") ? "FLOOR(EXTRACT(SECOND FROM " : "EXTRACT(" + field + " FROM ";
        out.text("CAST(").text(whole).node(time).text(zoned ? " AT TIME ZONE 'UTC')" : ")")
                .text(field.equals("SECOND") ? ")" : "").text(" AS INTEGER)");
    }

    /** Names the table, because the nullable side of an outer join cannot be locked. */
    @Override
    public void writeLock(SqlWriter out, Lock lock) {
        out.text(lock.shared() ? " FOR SHARE OF " : " FOR UPDATE OF ").node(lock.table())
                .text(lock.waiting());
    }

    @Override
    public void writeUpsert(SqlWriter out, Upsert upsert) {
        upsert.writeOnConflict(out);
    }

    /** Returns true, because recursion ends at a row that was found before. */
    @Override
    public boolean recursesOverRowsOnce() {
        return true;
    }

    /** Uses literals for dates and times, because extreme values have different texts in Java and PostgreSQL. */
    @Override
    public Lists lists(ListParameter values) {
        return switch (values.type()) {
            case BYTES, JSON, DATE, TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> Lists.LITERALS;
            default -> Lists.ARRAY;
        };
    }

    /** Returns an array type for common key types, so that one prepared statement serves any number of keys. */
    @Override
    public @Nullable String arrayOf(ColumnType type) {
        return switch (type) {
            case LONG, INT, STRING, UUID -> elementType(type);
            default -> null;
        };
    }
}
