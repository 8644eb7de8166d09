package dev.dovetail.session;

import dev.dovetail.flush.Flush;
import dev.dovetail.flush.FlushResult;
import dev.dovetail.flush.FlushStep;
import dev.dovetail.jdbc.FirstThrown;
import dev.dovetail.jdbc.JdbcCall;
import dev.dovetail.jdbc.Savepoint;
import dev.dovetail.jdbc.StatementRunner;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.track.GoneRow;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A session's transactions, one after the other: what is flushed in them, and how memory follows a rollback. */
final class SessionTransaction {
    private final UnitOfWork work;
    private final StatementRunner runner;
    private final Flush flush;
    private final TransactionMemory memory;
    final SessionUse use = new SessionUse();
    private final UnderWay underWay = new UnderWay();

    SessionTransaction(UnitOfWork work, StatementRunner runner, Flush flush) {
        this.work = work;
        this.runner = runner;
        this.flush = flush;
        this.memory = new TransactionMemory(work);
        runner.begin();
    }

    private void begin() {
        work.begin();
        runner.begin();
    }

    /** The thread begins to change something in memory; refuses as {@link #check} does. {@code use.exit()} ends it. */
    void enter() {
        check();
        use.enter();
    }

    /** Refuses to go on if the session is closed or in use by another thread, or its transaction has failed. */
    void check() {
        use.check();
        if (work.isClosed()) {
            throw closed();
        }
        runner.check();
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("This session is closed. Open another with database.openSession().");
    }

    /**
     * Runs what reads or writes. An error leaves nobody knows what behind, so that the transaction can only be undone.
     */
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

    /** Writes all changes; with {@code keepOrphans}, all but the deletes of those that may still find a parent. */
    void flush(boolean keepOrphans) {
        flush(keepOrphans, false);
    }

    /** The same, but for new objects that nobody has added, and that are not complete yet. */
    void autoflush(boolean keepOrphans) {
        flush(keepOrphans, true);
    }

    /** Whether there is anything to write, and no flush is about it. */
    boolean isFlushDue() {
        return !underWay.flushing && !flush.isIdle();
    }

    private void flush(boolean keepOrphans, boolean automatic) {
        check();
        use.enter();
        boolean outermost = !underWay.flushing;
        try {
            if (outermost && !flush.isIdle()) {
                underWay.flushing = true;
                work.revise();
                write(keepOrphans, automatic);
            }
        } catch (Error e) {
            // Whatever was under way, nobody knows how far it came.
            failed("flush", e);
            throw e;
        } finally {
            if (outermost) {
                flush.end();
                work.revise();
                underWay.flushing = false;
            }
            use.exit();
        }
    }

    private void write(boolean keepOrphans, boolean automatic) {
        IdentityList postponed = flush.prepare(keepOrphans, automatic);
        if (runner.isReadOnly()) {
            ReadOnlySessions.refuseNew(work);
        }
        flush.assignKeys();
        List<FlushStep> plan = flush.plan(postponed);
        if (runner.isReadOnly()) {
            ReadOnlySessions.refuse(plan);
        }
        try {
            flush.execute(plan, postponed, memory::record);
        } catch (RuntimeException e) {
            if (runner.isUsed()) {
                failed("flush", e);
            } else {
                // No connection could be taken: nothing was sent, so that the next flush can do all of it.
                flush.undo();
            }
            throw e;
        }
    }

    /** The transaction can only be undone: at once, unless a savepoint may save what was before it. */
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

    /** Remembers what a statement of the user's has made of the session's objects. */
    void record(FlushResult result) {
        memory.record(result);
    }

    /** The row of an object was found to be gone: the object is as one that was deleted, until a rollback. */
    void gone(Tracked object, Object key) {
        memory.record(new FlushResult(List.of(), List.of(new FlushResult.Written(object, key)), List.of()));
        GoneRow.leave(work, object, key);
    }

    void commit() {
        use.check();
        runner.checkStreams();
        end();
    }

    /** Commits where nobody goes on afterwards, so that a stream that was left open is of no use any more. */
    void end() {
        use.enter();
        try {
            flush(false);
            underWay.refuse("commit");
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
        memory.forget();
        begin();
    }

    void rollback() {
        use.check();
        if (work.isClosed()) {
            throw closed();
        }
        use.enter();
        try {
            underWay.refuse("rollback");
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
            // A transaction that cannot be rolled back was cut off, which undoes it as well.
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
            memory.restore(mark);
            return first;
        } catch (RuntimeException | Error e) {
            // Memory is not as the rows are: only another rollback can bring it there.
            runner.failed("rollback", e);
            return FirstThrown.of(first, e);
        }
    }

    /** Lends the connection to {@code work}, for which all changes are written first. */
    <T extends @Nullable Object> T lend(JdbcCall<T> work) {
        return using(() -> {
            flush(false);
            return underWay.lend(runner, work);
        });
    }

    SavepointScope savepoint() {
        return using(() -> {
            underWay.refuse("savepoint");
            flush(false);
            return new SavepointScope(this, runner, runner.savepoint(), memory.mark());
        });
    }

    /** Rolls the transaction back to a savepoint, in the database and in memory. */
    void rollbackTo(Savepoint savepoint, int mark) {
        use.enter();
        try {
            underWay.refuse("rollback");
            runner.rollbackTo(savepoint);
            flush.rolledBack();
            FirstThrown.rethrow(restoring(mark, null));
        } finally {
            use.exit();
        }
    }

    /** Ends the session: what was not committed is rolled back, in memory as far as objects are new again. */
    void close() {
        use.enter();
        try {
            underWay.refuse("close");
            closing();
        } finally {
            use.exit();
        }
    }

    private void closing() {
        try (runner) {
            try {
                memory.close(runner.failure() != null);
            } finally {
                work.close();
            }
        }
    }

    boolean isClosed() {
        return work.isClosed();
    }
}
