package dev.dovetail.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes with which each database refuses, as its driver gives them, mean what an application can react to. */
class DatabaseErrorKindTest {
    private static Arguments of(Dialect dialect, String state, int code, String message, DatabaseErrorKind meaning) {
        return Arguments.of(dialect.name(), dialect, new SQLException(message, state, code), meaning);
    }

    static Stream<Arguments> refusals() {
        Dialect h2 = Dialects.h2();
        Dialect hsqldb = Dialects.hsqldb();
        Dialect mariadb = Dialects.mariadb();
        Dialect mysql = Dialects.mysql();
        Dialect postgresql = Dialects.postgresql();
        Dialect sqlite = Dialects.sqlite();
        return Stream.of(
                of(postgresql, "23001", 0,
                "ERROR: update or delete on table violates RESTRICT setting of foreign key constraint",
                        DatabaseErrorKind.FOREIGN_KEY),
                of(postgresql, "23503", 0, "ERROR: violates foreign key constraint", DatabaseErrorKind.FOREIGN_KEY),
                of(postgresql, "55P03", 0, "ERROR: could not obtain lock on row in relation \"posts\"",
                DatabaseErrorKind.LOCK), of(postgresql, "57014", 0,
                "ERROR: canceling statement due to statement timeout", DatabaseErrorKind.TIMEOUT),
                of(postgresql, "40P01", 0, "ERROR: deadlock detected", DatabaseErrorKind.DEADLOCK),
                of(postgresql, "40001", 0, "ERROR: could not serialize access", DatabaseErrorKind.SERIALIZATION),
                of(postgresql, "22001", 0, "ERROR: value too long for type character varying(6)",
                DatabaseErrorKind.TOO_LARGE),
                of(postgresql, "22003", 0, "ERROR: numeric field overflow", DatabaseErrorKind.TOO_LARGE),
                of(mariadb, "23000", 1451, "Cannot delete or update a parent row", DatabaseErrorKind.FOREIGN_KEY),
                of(mariadb, "HY000", 1205, "Lock wait timeout exceeded; try restarting transaction",
                DatabaseErrorKind.LOCK),
                of(mariadb, "70100", 1969, "Query execution was interrupted (max_statement_time exceeded)",
                DatabaseErrorKind.TIMEOUT),
                of(mariadb, "40001", 1213, "Deadlock found when trying to get lock", DatabaseErrorKind.DEADLOCK),
                of(mariadb, "HY000", 1020, "Record has changed since last read in table 'posts'",
                DatabaseErrorKind.SERIALIZATION),
                of(mariadb, "22001", 1406, "Data too long for column 'code' at row 1", DatabaseErrorKind.TOO_LARGE),
                of(mariadb, "22003", 1264, "Out of range value for column 'price' at row 1",
                DatabaseErrorKind.TOO_LARGE),
                of(mariadb, "22003", 1690, "BIGINT value is out of range in '9223372036854775807 + 1'",
                DatabaseErrorKind.TOO_LARGE),
                of(mysql, "23000", 1062, "Duplicate entry 'a' for key 'users.uq_users_email'",
                DatabaseErrorKind.UNIQUE),
                of(mysql, "23000", 1452, "Cannot add or update a child row: a foreign key constraint fails",
                DatabaseErrorKind.FOREIGN_KEY),
                of(mysql, "23000", 1048, "Column 'name' cannot be null", DatabaseErrorKind.NOT_NULL),
                of(mysql, "HY000", 3819, "Check constraint 'ck_price' is violated.", DatabaseErrorKind.CHECK),
                of(mysql, "40001", 1213, "Deadlock found when trying to get lock", DatabaseErrorKind.DEADLOCK),
                of(mysql, "40000", 3101, "Plugin instructed the server to rollback the current transaction.",
                DatabaseErrorKind.DEADLOCK),
                of(mysql, "40001", 1205, "Lock wait timeout exceeded; try restarting transaction",
                DatabaseErrorKind.LOCK),
                of(mysql, "HY000", 3572, "Statement aborted because lock(s) could not be acquired immediately"
                + " and NOWAIT is set.", DatabaseErrorKind.LOCK),
                of(mysql, "HY000", 3024, "Query execution was interrupted, maximum statement execution time exceeded",
                DatabaseErrorKind.TIMEOUT),
                of(mysql, "70100", 1317, "Query execution was interrupted", DatabaseErrorKind.TIMEOUT),
                of(mysql, null, 0, "Statement cancelled due to timeout or client request", DatabaseErrorKind.TIMEOUT),
                of(mysql, "08S01", 0, "Communications link failure", DatabaseErrorKind.CONNECTION_LOST),
                of(mysql, "HY000", 4031, "The client was disconnected by the server because of inactivity.",
                DatabaseErrorKind.CONNECTION_LOST),
                of(mysql, "22001", 1406, "Data truncation: Data too long for column 'code' at row 1",
                DatabaseErrorKind.TOO_LARGE),
                of(mysql, "22003", 1690, "BIGINT UNSIGNED value is out of range in '(18446744073709551615 + 1)'",
                DatabaseErrorKind.UNIQUE),
                of(mysql, "42S02", 1146, "Table 'shop.users' doesn't exist", DatabaseErrorKind.MISSING_TABLE),
                of(h2, "23503", 23_503, "Referential integrity constraint violation", DatabaseErrorKind.FOREIGN_KEY),
                of(h2, "HYT00", 50_200, "Timeout trying to lock table \"POSTS\"", DatabaseErrorKind.LOCK),
                of(h2, "57014", 57_014, "Statement was canceled or the session timed out", DatabaseErrorKind.TIMEOUT),
                of(h2, "40001", 40_001, "Deadlock detected", DatabaseErrorKind.DEADLOCK),
                of(h2, "90131", 90_131, "Row not found or lock conflict: concurrent update",
                DatabaseErrorKind.SERIALIZATION),
                of(h2, "22001", 22_001, "Value too long for column \"CODE VARCHAR(6)\"", DatabaseErrorKind.TOO_LARGE),
                of(h2, "22003", 22_003, "Numeric value out of range", DatabaseErrorKind.TOO_LARGE),
                of(hsqldb, "23504", -8, "integrity constraint violation: foreign key no action",
                DatabaseErrorKind.FOREIGN_KEY),
                of(hsqldb, "40001", -4861, "transaction rollback: serialization failure",
                DatabaseErrorKind.SERIALIZATION),
                of(hsqldb, "HYT00", -1300, "statement aborted: timeout", DatabaseErrorKind.TIMEOUT),
                of(hsqldb, "22001", -3401, "data exception: string data, right truncation",
                DatabaseErrorKind.TOO_LARGE),
                of(hsqldb, "22003", -3403, "data exception: numeric value out of range", DatabaseErrorKind.TOO_LARGE),
                of(sqlite, null, 19, "[SQLITE_CONSTRAINT_FOREIGNKEY] (FOREIGN KEY constraint failed)",
                DatabaseErrorKind.FOREIGN_KEY),
                of(sqlite, null, 5, "[SQLITE_BUSY] The database file is locked", DatabaseErrorKind.DEADLOCK),
                of(sqlite, null, 517, "[SQLITE_BUSY_SNAPSHOT] Another connection has written",
                DatabaseErrorKind.SERIALIZATION),
                of(sqlite, null, 9, "[SQLITE_INTERRUPT] Operation terminated by sqlite3_interrupt()",
                DatabaseErrorKind.TIMEOUT),
                of(sqlite, null, 18, "[SQLITE_TOOBIG] String or BLOB exceeds size limit", DatabaseErrorKind.TOO_LARGE),
                of(sqlite, null, 1, "[SQLITE_ERROR] SQL error or missing database (integer overflow)",
                DatabaseErrorKind.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("refusals")
    void meanWhatTheyAre(String database, Dialect dialect, SQLException refused, DatabaseErrorKind meaning) {
        assertThat(dialect.classifyError(refused.getSQLState(), refused.getErrorCode(), refused.getMessage()))
                .isEqualTo(meaning);
    }
}
