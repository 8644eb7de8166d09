package dev.dovetail.session;

import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.jdbc.FirstThrown;
import dev.dovetail.jdbc.Savepoint;
import dev.dovetail.jdbc.StatementRunner;

/**
 * A point in a transaction to come back to, once, also after a failure. Closing it without a rollback keeps what was
 * done since, or undoes it where something has failed. It ends with its transaction, and with a savepoint around it.
 */
public final class SavepointScope implements AutoCloseable {
    private final SessionTransaction transaction;
    private final StatementRunner runner;
    private final Savepoint savepoint;
    private final int mark;

    SavepointScope(SessionTransaction transaction, StatementRunner runner, Savepoint savepoint, int mark) {
        this.transaction = transaction;
        this.runner = runner;
        this.savepoint = savepoint;
        this.mark = mark;
    }

    /**
     * Undoes what was done since, in the database and in memory. What has failed since is undone with it, and the
     * transaction goes on.
     *
     * @throws IllegalStateException if it has ended, or the failure has ended the whole transaction
     */
    public void rollback() {
        transaction.rollbackTo(savepoint, mark);
    }

    /**
     * Flushes, and forgets the point: what was done since stays part of the transaction.
     *
     * @throws IllegalStateException if it has ended, or something has failed since: then only a rollback is possible
     */
    public void release() {
        savepoint.check();
        transaction.using(() -> {
            transaction.flush(false);
            runner.release(savepoint);
            return this;
        });
    }

    /**
     * Releases it, where it has not ended. Where something has failed since, or fails now, it is rolled back to
     * instead, and the failure is thrown: whoever caught it before hears of it.
     */
    @Override
    public void close() {
        if (!savepoint.isOpen() || transaction.isClosed()) {
            return;
        }
        Throwable failure = runner.failure();
        if (failure != null) {
            rollback();
            throw new TransactionFailedException("Something has failed after this savepoint was set ("
                    + failure.getMessage()
                    + "). What was done since is undone, and the transaction can go on. Call rollback() of the "
                    + "savepoint"
                    + " where you catch the failure.", failure);
        }
        try {
            release();
        } catch (RuntimeException | Error e) {
            try {
                rollback();
            } catch (RuntimeException | Error later) {
                FirstThrown.of(e, later);
            }
            throw e;
        }
    }
}
