package dev.dovetail.session;

import dev.dovetail.jdbc.Savepoint;
import dev.dovetail.jdbc.StatementRunner;

/** A point in a transaction to come back to. Closing it without a rollback keeps what was done since. */
public final class SavepointScope implements AutoCloseable {
    private final SessionTransaction transaction;
    private final StatementRunner runner;
    private final Savepoint savepoint;
    private final int mark;
    private boolean ended;

    SavepointScope(SessionTransaction transaction, StatementRunner runner, Savepoint savepoint, int mark) {
        this.transaction = transaction;
        this.runner = runner;
        this.savepoint = savepoint;
        this.mark = mark;
    }

    /** Undoes what was done since, in the database and in memory. */
    public void rollback() {
        open();
        runner.rollbackTo(savepoint);
        transaction.restore(mark);
        ended = true;
    }

    /** Flushes, and forgets the point: what was done since stays part of the transaction. */
    public void release() {
        open();
        transaction.flush(false);
        runner.release(savepoint);
        ended = true;
    }

    private void open() {
        if (ended) {
            throw new IllegalStateException("This savepoint has been rolled back or released already.");
        }
    }

    @Override
    public void close() {
        if (!ended) {
            release();
        }
    }
}
