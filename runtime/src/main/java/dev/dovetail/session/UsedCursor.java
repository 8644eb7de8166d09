package dev.dovetail.session;

import java.util.Iterator;

/** Rows of a stream, which a thread reads a portion at a time: in between, others may use the session. */
final class UsedCursor<T> implements Iterator<T> {
    private final Iterator<T> rows;
    private final SessionTransaction transaction;

    UsedCursor(Iterator<T> rows, SessionTransaction transaction) {
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
