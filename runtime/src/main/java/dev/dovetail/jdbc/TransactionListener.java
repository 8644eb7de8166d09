package dev.dovetail.jdbc;

/**
 * Receives the begin and the end of each transaction, in the thread that uses it. After {@link #began} exactly one of
 * the other methods is called, after the connection was given back. A session that sends no statement has no
 * transaction. One that only reads has none either, if the isolation level is READ COMMITTED.
 *
 * <p>An exception that a listener throws is logged as a warning and has no other effect. A listener must not use the
 * session that it hears of.
 */
public interface TransactionListener {
    /** Called when a transaction begins, before its first statement. */
    default void began(TransactionEvent event) {}

    /** Called after the database has committed. Never called for a joined transaction. */
    default void committed(TransactionEvent event) {}

    /** Called after a rollback. Of a joined transaction, what the session did was undone. */
    default void rolledBack(TransactionEvent event) {}

    /**
     * Called after a failed commit. The transaction is undone, unless {@code failure} is a
     * {@link dev.dovetail.error.CommitOutcomeUnknownException}: then it is not known whether it was stored.
     */
    default void failed(TransactionEvent event, RuntimeException failure) {}

    /**
     * Called when a session has done its part of a joined transaction. The code that began the transaction commits it
     * or rolls it back later.
     */
    default void left(TransactionEvent event) {}
}
