package dev.dovetail.jdbc;

import dev.dovetail.error.SerializationFailureException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * How far a transaction is kept from others, weakest first. A database that lacks a level gives the next stricter one
 * that it has: SQLite knows only {@link #SERIALIZABLE}. Corresponds to SQLAlchemy's {@code isolation_level}.
 */
public enum Isolation {
    /** Sees what others have not committed. */
    READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
    /** Sees what was committed before each statement. */
    READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
    /** Sees a row that it has read again as it was. */
    REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
    /** As if transactions ran one after the other; may fail with {@link SerializationFailureException}. */
    SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

    private final int level;

    Isolation(int level) {
        this.level = level;
    }

    /** Whether a transaction at {@code other}, a level of JDBC, is kept as far from others. */
    boolean isKeptBy(int other) {
        return other >= level;
    }

    /** The weakest level of JDBC that the database has and that is no weaker than this. */
    int on(DatabaseMetaData database) throws SQLException {
        for (Isolation candidate : values()) {
            if (candidate.level >= level && database.supportsTransactionIsolationLevel(candidate.level)) {
                return candidate.level;
            }
        }
        return level;
    }
}
