package dev.dovetail.session;

import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.jdbc.statement.FirstThrown;
import dev.dovetail.jdbc.statement.Savepoint;
import dev.dovetail.jdbc.statement.StatementRunner;

/**
 * A savepoint for try-with-resources. {@link #rollback} undoes everything since the savepoint. Closing the scope
 * without a rollback flushes, releases the savepoint and keeps the changes. If a statement has failed since, closing
 * rolls back to the savepoint. A savepoint ends with its transaction or with an enclosing savepoint.
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
     * Undoes everything since the savepoint, in the database and in memory. The transaction can go on, also after a
     * statement that failed since the savepoint.
     *
     * @throws IllegalStateException if the savepoint has ended, or a failure has ended the whole transaction
     */
    public void rollback() {
        transaction.rollbackTo(savepoint, mark);
    }

    /**
     * Flushes and releases the savepoint. The changes stay part of the transaction.
     *
     * @throws IllegalStateException if the savepoint has ended, or a statement has failed since: only a rollback is
     *     possible
     */
    public void release() {
        savepoint.check();
        transaction.using(() -> {
            transaction.flush();
            runner.release(savepoint);
            return this;
        });
    }

    /**
     * Releases the savepoint if it is still open. If a statement has failed since, or the release fails, rolls back to
     * the savepoint instead and throws the failure, even if the application has caught it before.
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
