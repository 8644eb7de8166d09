package dev.dovetail.dialect;

import dev.dovetail.dialect.Identifiers.Folding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dialect of PostgreSQL, from version 12. */
final class PostgreSqlDialect extends PostgreSqlSyntax {
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
