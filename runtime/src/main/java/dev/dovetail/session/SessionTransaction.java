package dev.dovetail.session;

import dev.dovetail.flush.Flush;
import dev.dovetail.flush.FlushResult;
import dev.dovetail.flush.FlushStep;
import dev.dovetail.jdbc.StatementRunner;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session's transactions, one after the other: what is flushed in them, and how memory follows a rollback. */
final class SessionTransaction {
    private final UnitOfWork work;
    private final StatementRunner runner;
    private final Flush flush;
    private final TransactionMemory memory;
    private boolean flushing;
    private @Nullable RuntimeException failure;
    private String failed = "";

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

    /** Refuses to go on where the session is closed, or its last flush has failed. */
    void check() {
        if (work.isClosed()) {
            throw closed();
        }
        if (failure != null) {
            throw new IllegalStateException("The last " + failed + " of this session failed (" + failure.getMessage()
                    + "), and its transaction was rolled back. Call session.rollback() to bring memory back as well;"
                    + " then the session can be used again.", failure);
        }
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("This session is closed. Open another with database.openSession().");
    }

    boolean hasChanges() {
        return !flush.isIdle();
    }

    /** Writes all changes; with {@code keepOrphans}, all but the deletes of those that may still find a parent. */
    void flush(boolean keepOrphans) {
        check();
        if (flushing || flush.isIdle()) {
            return;
        }
        flushing = true;
        try {
            IdentityList postponed = flush.prepare(keepOrphans);
            if (runner.isReadOnly()) {
                ReadOnlySessions.refuseNew(work);
            }
            flush.assignKeys();
            List<FlushStep> plan = flush.plan(postponed);
            if (runner.isReadOnly()) {
                ReadOnlySessions.refuse(plan);
            }
            try {
                memory.record(flush.execute(plan, postponed));
            } catch (RuntimeException e) {
                fail("flush", e);
                throw e;
            }
        } finally {
            flushing = false;
        }
    }

    private void fail(String what, RuntimeException cause) {
        failure = cause;
        failed = what;
        try {
            runner.rollback();
            flush.rolledBack();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /** Remembers what a statement of the user's has made of the session's objects. */
    void record(FlushResult result) {
        memory.record(result);
    }

    void commit() {
        flush(false);
        try {
            runner.commit();
        } catch (RuntimeException e) {
            fail("commit", e);
            throw e;
        }
        memory.forget();
        begin();
    }

    void rollback() {
        if (work.isClosed()) {
            throw closed();
        }
        boolean nothingToUndo = failure == null && !runner.isUsed() && !work.isTouched() && flush.isIdle();
        try {
            if (runner.isInTransaction()) {
                runner.rollback();
            }
        } finally {
            // A transaction that cannot be rolled back was cut off, which undoes it as well.
            flush.rolledBack();
            failure = null;
            if (!nothingToUndo) {
                memory.restore(0);
            }
            begin();
        }
    }

    SavepointScope savepoint() {
        flush(false);
        return new SavepointScope(this, runner, runner.savepoint(), memory.mark());
    }

    /** The transaction was rolled back to a savepoint. */
    void restore(int mark) {
        failure = null;
        flush.rolledBack();
        memory.restore(mark);
    }
}
