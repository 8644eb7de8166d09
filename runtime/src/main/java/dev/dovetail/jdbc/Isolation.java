package dev.dovetail.jdbc;

import dev.dovetail.error.SerializationFailureException;

/**
 * The isolation level of a transaction, weakest first. If a database does not support a level, the next stricter one is
 * used. SQLite has only {@link #SERIALIZABLE}. Corresponds to SQLAlchemy's {@code isolation_level}.
 */
public enum Isolation {
    /** Sees uncommitted changes of other transactions. */
    READ_UNCOMMITTED,
    /** Sees what was committed before each statement. */
    READ_COMMITTED,
    /** Sees a row unchanged when it reads the row again. */
    REPEATABLE_READ,
    /** Behaves as if transactions ran one at a time; may fail with {@link SerializationFailureException}. */
    SERIALIZABLE
}
