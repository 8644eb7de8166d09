package dev.dovetail.jdbc;

import dev.dovetail.error.SerializationFailureException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * The isolation level of a transaction, weakest first. If a database does not support a level, the next stricter one is
 * used: SQLite has only {@link #SERIALIZABLE}. Corresponds to SQLAlchemy's {@code isolation_level}.
 */
public enum Isolation {
    /** Sees uncommitted changes of other transactions. */
    READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
    /** Sees what was committed before each statement. */
    READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
    /** Sees a row unchanged when it reads the row again. */
    REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
    /** Behaves as if transactions ran one at a time; may fail with {@link SerializationFailureException}. */
    SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

    private final int level;

    Isolation(int level) {
        this.level = level;
    }

    /** Returns whether {@code other}, a level of JDBC, is at least as strict. */
    boolean isKeptBy(int other) {
        return other >= level;
    }

    /** Returns the weakest level of JDBC that {@code database} supports and that is not weaker than this. */
    int on(DatabaseMetaData database) throws SQLException {
        for (Isolation candidate : values()) {
            if (candidate.level >= level && database.supportsTransactionIsolationLevel(candidate.level)) {
                return candidate.level;
            }
        }
        return level;
    }
}
