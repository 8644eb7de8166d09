package dev.dovetail.session;

import java.util.function.Supplier;

/**
 * A session that is part of a transaction which a framework begins and ends, for example Spring. Intended for the
 * integration of frameworks. The framework opens it when the application first uses {@link #current}, flushes its
 * session before the commit, and calls {@link #close(boolean)} after it. The session neither commits nor rolls back,
 * and sets no savepoint where it joins the transaction.
 */
public final class ManagedSession {
    private final Session session;

    private ManagedSession(Session session) {
        this.session = session;
    }

    /**
     * Opens a session within the transaction that a framework has begun in the current thread. The data source of
     * {@code database} must return the connection of that transaction. The session takes it at once: what it made may
     * be used first while the framework has suspended the transaction and the data source returns another connection.
     *
     * @throws IllegalStateException if the connection does not belong to the transaction: it has auto-commit, or the
     *     rule of {@link Database#joiningOuterTransactions} says so; without a rule, it must be of Spring's proxy
     */
    public static ManagedSession open(Database database) {
        Session session = new Session(database.managed());
        session.parts().runner.connect();
        return new ManagedSession(session);
    }

    /**
     * Returns a session that passes each call to the session which {@code current} returns at that time. An application
     * can keep it in fields and share it between threads, if {@code current} returns a session for each transaction.
     * It refuses {@code commit} and {@code rollback}, and {@code close} has no effect, because the transaction is not
     * its own. Corresponds to SQLAlchemy's {@code scoped_session} and to the shared {@code EntityManager} of JPA.
     */
    public static Session current(Supplier<Session> current) {
        return new Session(current);
    }

    /** Returns the session. */
    public Session session() {
        return session;
    }

    /**
     * Flushes, and records the state of the session for a savepoint that the framework sets next. A rollback of the
     * scope undoes in memory what was done since, and sends nothing: the framework rolls back to its savepoint.
     */
    public SavepointScope savepoint() {
        return session.parts().transaction.savepoint(true);
    }

    /** Closes the session after the framework has ended the transaction. Sends nothing. */
    public void close(boolean committed) {
        SessionParts parts = session.parts();
        if (parts.work.isClosed()) {
            return;
        }
        parts.transaction.use.outerEnded(committed);
        if (committed) {
            parts.runner.outerCommitted();
        }
        parts.transaction.close(committed);
    }
}
