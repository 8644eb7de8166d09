package dev.dovetail.jdbc.statement;

import dev.dovetail.jdbc.Isolation;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Maps {@link Isolation} to the isolation levels of JDBC. */
final class IsolationLevels {
    private IsolationLevels() {}

    private static int level(Isolation isolation) {
        return switch (isolation) {
            case READ_UNCOMMITTED -> Connection.TRANSACTION_READ_UNCOMMITTED;
            case READ_COMMITTED -> Connection.TRANSACTION_READ_COMMITTED;
            case REPEATABLE_READ -> Connection.TRANSACTION_REPEATABLE_READ;
            case SERIALIZABLE -> Connection.TRANSACTION_SERIALIZABLE;
        };
    }

    /** Returns whether {@code other}, a level of JDBC, is at least as strict as {@code isolation}. */
    static boolean keeps(int other, Isolation isolation) {
        return other >= level(isolation);
    }

    /** Returns the weakest level that {@code database} supports and that is at least as strict as {@code isolation}. */
    static int on(DatabaseMetaData database, Isolation isolation) throws SQLException {
        int level = level(isolation);
        for (Isolation candidate : Isolation.values()) {
            if (level(candidate) >= level && database.supportsTransactionIsolationLevel(level(candidate))) {
                return level(candidate);
            }
        }
        return level;
    }
}
