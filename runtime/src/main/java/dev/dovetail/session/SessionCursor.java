package dev.dovetail.session;

import java.util.Iterator;

/** The rows of a stream, read in chunks. Between chunks, other threads may use the session. */
final class SessionCursor<T> implements Iterator<T> {
    private final Iterator<T> rows;
    private final SessionTransaction transaction;

    SessionCursor(Iterator<T> rows, SessionTransaction transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public boolean hasNext() {
        transaction.use.enter();
        try {
            return rows.hasNext();
        } catch (Error e) {
            transaction.failed("query", e);
            throw e;
        } finally {
            transaction.use.exit();
        }
    }

    @Override
    public T next() {
        return rows.next();
    }
}
