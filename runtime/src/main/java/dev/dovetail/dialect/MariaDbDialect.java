package dev.dovetail.dialect;

import dev.dovetail.dialect.Identifiers.Folding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dialect of MariaDB, from version 10.7, which supports UUIDs. */
final class MariaDbDialect implements Dialect {
    private static final Set<String> RESERVED = Set.of((
            "ACCESSIBLE ADD ALL ALTER ANALYZE AND AS ASC ASENSITIVE BEFORE BETWEEN BIGINT BINARY BLOB BOTH BY"
            + " CALL CASCADE CASE CAST CHANGE CHAR CHARACTER CHECK COLLATE COLUMN CONDITION CONSTRAINT CONTINUE"
            + " CONVERT COUNT CREATE CROSS CUME_DIST CURDATE CURRENT_DATE CURRENT_ROLE CURRENT_TIME"
            + " CURRENT_TIMESTAMP CURRENT_USER CURSOR CURTIME DATABASES DATE_ADD DATE_SUB DAY_HOUR DAY_MICROSECOND"
            + " DAY_MINUTE DAY_SECOND DEC DECIMAL DECLARE DEFAULT DELAYED DELETE DELETE_DOMAIN_ID DENSE_RANK DESC"
            + " DESCRIBE DETERMINISTIC DISTINCT DISTINCTROW DIV DOUBLE DO_DOMAIN_IDS DROP DUAL EACH ELSE ELSEIF"
            + " ENCLOSED ESCAPED EXCEPT EXISTS EXIT EXPLAIN EXTRACT FALSE FETCH FIRST_VALUE FLOAT FLOAT4 FLOAT8 FOR"
            + " FORCE FOREIGN FROM FULLTEXT GRANT GROUP GROUP_CONCAT HAVING HIGH_PRIORITY HOUR_MICROSECOND"
            + " HOUR_MINUTE HOUR_SECOND IF IGNORE IGNORE_DOMAIN_IDS IN INDEX INFILE INNER INOUT INSENSITIVE INSERT"
            + " INT INT1 INT2 INT3 INT4 INT8 INTEGER INTERSECT INTERVAL INTO IS ITERATE JOIN JSON_ARRAYAGG"
            + " JSON_OBJECTAGG KEY KEYS KILL LAG LEAD LEADING LEAVE LEFT LIKE LIMIT LINEAR LINES LOAD LOCALTIME"
            + " LOCALTIMESTAMP LOCK LONG LONGBLOB LONGTEXT LOOP LOW_PRIORITY MASTER_DEMOTE_TO_REPLICA"
            + " MASTER_DEMOTE_TO_SLAVE MASTER_SSL_VERIFY_SERVER_CERT MATCH MAX MAXVALUE MEDIAN MEDIUMBLOB MEDIUMINT"
            + " MEDIUMTEXT MIDDLEINT MIN MINUTE_MICROSECOND MINUTE_SECOND MOD MODIFIES NATURAL NOT NOW"
            + " NO_WRITE_TO_BINLOG NTH_VALUE NTILE NULL NUMERIC OFFSET ON OPTIMIZE OPTIONALLY OR ORDER OUT OUTER"
            + " OUTFILE OVER PAGE_CHECKSUM PARSE_VCOL_EXPR PARTITION PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK"
            + " PORTION POSITION PRECISION PRIMARY PROCEDURE PURGE RANGE RANK READ READS READ_WRITE REAL RECURSIVE"
            + " REFERENCES REF_SYSTEM_ID REGEXP RELEASE RENAME REPEAT REPLACE REQUIRE RESIGNAL RESTRICT RETURN"
            + " RETURNING REVOKE RIGHT RLIKE ROWS ROW_NUMBER SCHEMAS SECOND_MICROSECOND SELECT SENSITIVE SEPARATOR"
            + " SET SHOW SIGNAL SMALLINT SPATIAL SPECIFIC SQL SQLEXCEPTION SQLSTATE SQLWARNING SQL_AFTER_GTIDS"
            + " SQL_BEFORE_GTIDS SQL_BIG_RESULT SQL_BUFFER_RESULT SQL_CACHE SQL_CALC_FOUND_ROWS SQL_NO_CACHE"
            + " SQL_SMALL_RESULT SSL STARTING STATS_AUTO_RECALC STATS_PERSISTENT STATS_SAMPLE_PAGES STDDEV"
            + " STDDEV_POP STDDEV_SAMP STRAIGHT_JOIN SUBSTR SUBSTRING SUM TABLE TERMINATED THEN TINYBLOB TINYINT"
            + " TINYTEXT TO TRAILING TRIGGER TRIM TRUE UNDO UNION UNIQUE UNLOCK UNSIGNED UPDATE USAGE USE USING"
            + " UTC_DATE UTC_TIME UTC_TIMESTAMP VALUE VALUES VARBINARY VARCHAR VARCHARACTER VARIANCE VARYING VAR_POP"
            + " VAR_SAMP WHEN WHERE WHILE WINDOW WITH WRITE XOR YEAR_MONTH ZEROFILL").split(" "));

    static final Dialect INSTANCE = new MariaDbDialect();

    private final Identifiers identifiers = new Identifiers('`', Folding.NONE, RESERVED);

    private MariaDbDialect() {}

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public Identifiers identifiers() {
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

    /** Returns 6, because MariaDB stores microseconds. */
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

    /** Returns a statement, because the driver passes the read-only mode to the server only if it has several hosts. */
    @Override
    public String readingOnly(boolean readOnly) {
        return "SET SESSION TRANSACTION READ " + (readOnly ? "ONLY" : "WRITE");
    }

    @Override
    public int maxParameters() {
        return 65_000;
    }

    /** Returns 10,000. By default the driver inserts parameters into the SQL, so their number is not limited. */
    @Override
    public int mostListed() {
        return 10_000;
    }

    /**
     * Inserts rows with RETURNING. The driver returns the keys of batches too, but sends each row separately: 20,000
     * rows take 300 ms in batches of 500, and 120 ms in statements of 500 rows. Without RETURNING, such a statement
     * returns only its first key.
     */
    @Override
    public GeneratedKeyStrategy keyReturn() {
        return GeneratedKeyStrategy.RETURNING;
    }

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
            case 4025 -> DatabaseErrorKind.CHECK;
            case 1969 -> DatabaseErrorKind.TIMEOUT;
            case 1205 -> DatabaseErrorKind.LOCK;
            case 1264, 1406 -> DatabaseErrorKind.TOO_LARGE;
            case 1213, 1614, 3101 -> DatabaseErrorKind.DEADLOCK;
            case 1020 -> DatabaseErrorKind.SERIALIZATION;
            case 1927 -> DatabaseErrorKind.CONNECTION_LOST;
            default -> DatabaseErrorKind.bySqlState(state);
        };
    }

    @Override
    public @Nullable String constraint(String message) {
        String key = Messages.between(message, "for key '", "'");
        return key != null ? key : Messages.between(message, "CONSTRAINT `", "`");
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
                    throw new IllegalArgumentException("MariaDB has no arrays.");
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

    /** Rejects numbers with too many digits, which MariaDB would replace by its greatest decimal. */
    @Override
    public String castType(ColumnType type, Object value) {
        if (value instanceof BigDecimal number && (number.scale() > 30 || number.precision() - number.scale() > 35)
                || value instanceof BigInteger whole && new BigDecimal(whole).precision() > 65) {
            throw new IllegalArgumentException("MariaDB has no decimal with so many digits: " + value
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

    @Override
    public void writeLock(SqlWriter out, Lock lock) {
        out.text(lock.shared() ? " LOCK IN SHARE MODE" : " FOR UPDATE").text(lock.waiting());
    }

    @Override
    public void writeUpsert(SqlWriter out, Upsert upsert) {
        upsert.writeOnDuplicateKey(out);
    }

    /** Returns true, because recursion ends at a row that was found before. */
    @Override
    public boolean recursesOverRowsOnce() {
        return true;
    }

    /**
     * Raises the limit of recursion. The server otherwise stops after 1,000 levels with only a warning. Other SQL
     * parsers see a comment.
     */
    @Override
    public String recursing() {
        return "/*M! SET STATEMENT max_recursive_iterations = 4294967295 FOR */ ";
    }

    /** Makes assignments simultaneous. By default MariaDB assigns from left to right. */
    @Override
    public String assigning() {
        return "/*M! SET STATEMENT sql_mode = CONCAT(@@sql_mode, ',SIMULTANEOUS_ASSIGNMENT') FOR */ ";
    }

    @Override
    public void checkFullJoin() {
        throw new IllegalStateException("MariaDB has no full join. Unite two queries instead, one with leftJoin(...) "
                + "and one with"
                + " rightJoin(...), or leftOn(...) and rightOn(...).");
    }

    /** Writes the string itself, because the database returns it without the spaces. */
    @Override
    public void writeUnpadded(SqlWriter out, SqlNode text) {
        out.node(text);
    }
}
