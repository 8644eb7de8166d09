package dev.dovetail.session;

import dev.dovetail.flush.Flush;
import dev.dovetail.flush.FlushHook;
import dev.dovetail.flush.FlushListener;
import dev.dovetail.flush.FlushMode;
import dev.dovetail.flush.FlushResult;
import dev.dovetail.flush.FlushStep;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.JdbcCall;
import dev.dovetail.jdbc.statement.FirstThrown;
import dev.dovetail.jdbc.statement.Savepoint;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.track.GoneRow;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs the transactions of a session, one at a time. Flushes in them, and undoes changes in memory after a rollback.
 */
final class SessionTransaction implements FlushListener {
    private final UnitOfWork work;
    private final StatementRunner runner;
    private final Flush flush;
    private final RollbackLog rollbackLog;
    final SessionUse use = new SessionUse();
    private final RunningCalls running;

    SessionTransaction(UnitOfWork work, StatementRunner runner, Flush flush, RunningCalls running) {
        this.running = running;
        this.work = work;
        this.runner = runner;
        this.flush = flush;
        this.rollbackLog = new RollbackLog(work);
        runner.begin();
    }

    private void begin() {
        work.begin();
        runner.begin();
    }

    /** Marks the session as used by this thread until {@code use.exit()}. Throws like {@link #check}. */
    void enter() {
        check();
        use.enter();
    }

    /** Throws if the session is closed, in use by another thread, or its transaction has failed. */
    void check() {
        checkOpen();
        runner.check();
    }

    private void checkOpen() {
        use.check();
        if (work.isClosed()) {
            throw use.closed();
        }
    }

    /** Runs {@code work}, which reads or writes. After an {@code Error} the transaction can only be rolled back. */
    <T extends @Nullable Object> T using(Supplier<T> work) {
        use.enter();
        try {
            return work.get();
        } catch (Error e) {
            failed("query", e);
            throw e;
        } finally {
            use.exit();
        }
    }

    boolean hasChanges() {
        use.check();
        return !flush.isIdle();
    }

    /** Writes all changes. */
    void flush() {
        flush(FlushMode.REQUESTED);
    }

    /** Returns whether there are changes to write and no flush is running. */
    boolean isFlushDue() {
        return !running.flushing && !flush.isIdle();
    }

    void flush(FlushMode mode) {
        check();
        running.refuseFlush();
        use.enter();
        boolean outermost = !running.flushing;
        try {
            if (outermost && !flush.isIdle()) {
                running.flushing = true;
                work.revise();
                flush.run(mode, this);
            }
        } catch (Error e) {
            // It is unknown how far the flush came.
            failed("flush", e);
            throw e;
        } finally {
            if (outermost) {
                work.revise();
                running.flushing = false;
            }
            use.exit();
        }
    }

    @Override
    public List<FlushHook> hooks() {
        return runner.isReadOnly() ? List.of() : running.hooks();
    }

    @Override
    public void prepared() {
        if (runner.isReadOnly()) {
            ReadOnlySessions.refuseNew(work);
        }
    }

    @Override
    public void planned(List<FlushStep> plan) {
        if (runner.isReadOnly()) {
            ReadOnlySessions.refuse(plan);
        }
    }

    @Override
    public void executed(FlushResult result) {
        rollbackLog.record(result);
    }

    @Override
    public void failed(RuntimeException failure) {
        failed("flush", failure);
    }

    /** Marks the transaction as failed. Rolls it back at once, unless a savepoint may keep the work before it. */
    void failed(String what, Throwable cause) {
        runner.failed(what, cause);
        if (!runner.hasSavepoint()) {
            undo(cause);
        }
    }

    private void undo(Throwable cause) {
        try {
            if (runner.isInTransaction()) {
                runner.rollback();
                flush.rolledBack();
            }
        } catch (RuntimeException | Error e) {
            FirstThrown.of(cause, e);
        }
    }

    /** Records what a bulk statement did to the entities of the session. */
    void record(FlushResult result) {
        rollbackLog.record(result);
    }

    /** Marks an entity whose row no longer exists as deleted, until a rollback. */
    void gone(Tracked object, Object key) {
        rollbackLog.record(new FlushResult(List.of(), List.of(new FlushResult.KeyedEntity(object, key)), List.of()));
        GoneRow.leave(work, object, key);
    }

    void commit() {
        use.check();
        runner.checkStreams();
        end();
    }

    /** Commits and closes open streams, because the session ends with the transaction. */
    void end() {
        use.enter();
        try {
            flush();
            running.refuse("commit");
            committed();
        } finally {
            use.exit();
        }
    }

    private void committed() {
        try {
            runner.commit();
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        }
        rollbackLog.forget();
        begin();
    }

    void rollback() {
        checkOpen();
        use.enter();
        try {
            running.refuse("rollback");
            undone();
        } finally {
            use.exit();
        }
    }

    private void undone() {
        boolean nothingToUndo =
                runner.failure() == null && !runner.isUsed() && !work.isTouched() && flush.isIdle();
        Throwable first = null;
        try {
            if (runner.isInTransaction()) {
                runner.rollback();
            }
        } catch (RuntimeException | Error e) {
            // A connection that could not roll back was closed, which rolls back too.
            first = e;
        }
        flush.rolledBack();
        begin();
        if (!nothingToUndo) {
            first = restoring(0, first);
        }
        FirstThrown.rethrow(first);
    }

    private @Nullable Throwable restoring(int mark, @Nullable Throwable first) {
        try {
            rollbackLog.restore(mark);
            return first;
        } catch (RuntimeException | Error e) {
            // Memory and rows may differ. Only another rollback can restore memory.
            runner.failed("rollback", e);
            return FirstThrown.of(first, e);
        }
    }

    /** Flushes, then passes the connection to {@code work}. */
    <T extends @Nullable Object> T lend(JdbcCall<T> work) {
        return using(() -> {
            flush();
            return running.lend(runner, work);
        });
    }

    /** Flushes and sets a savepoint; in memory only if the outer transaction sets it in the database. */
    SavepointScope savepoint(boolean outer) {
        return using(() -> {
            running.refuse("savepoint");
            flush();
            return new SavepointScope(this, runner, runner.savepoint(outer), rollbackLog.mark());
        });
    }

    /** Rolls back to a savepoint, in the database and in memory. */
    void rollbackTo(Savepoint savepoint, int mark) {
        use.enter();
        try {
            running.refuse("rollback");
            runner.rollbackTo(savepoint);
            flush.rolledBack();
            FirstThrown.rethrow(restoring(mark, null));
        } finally {
            use.exit();
        }
    }

    /** Closes the session and rolls back its transaction, unless an outer one has committed it. */
    void close(boolean committed) {
        use.enter();
        try {
            running.refuse("close");
            closing(committed);
        } finally {
            use.exit();
        }
    }

    private void closing(boolean committed) {
        try (runner) {
            try {
                rollbackLog.close(committed, runner.failure() != null);
            } finally {
                work.close();
            }
        }
    }

    boolean isClosed() {
        return work.isClosed();
    }
}
