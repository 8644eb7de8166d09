package dev.dovetail.jdbc;

/**
 * A transaction of the database in which a session or a query without a session works. All calls for a transaction pass
 * the same object.
 */
public interface TransactionEvent {
    /** Returns whether the transaction is only read. */
    boolean isReadOnly();

    /** Returns whether the session works in a transaction that was begun outside it, for example by Spring. */
    boolean isJoined();

    /** Returns the time in nanoseconds from the begin until the end, or until now if it has not ended. */
    long nanos();
}
