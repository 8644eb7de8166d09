package dev.dovetail.spring;

import dev.dovetail.session.Session;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Savepoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A transaction of Spring on one data source, with the sessions that take part in it. */
final class OuterTransaction implements TransactionSynchronization {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.spring");
    /** The transactions of the thread, also suspended ones, by what Spring binds to the thread for each. */
    private static final ThreadLocal<Map<ConnectionHolder, OuterTransaction>> TRANSACTIONS =
            ThreadLocal.withInitial(WeakHashMap::new);

    private final boolean readOnly;
    private final List<BoundSession> sessions = new ArrayList<>(1);
    /** The open savepoints, the last one first: nested transactions, and those that the application has set. */
    private final Deque<Object> savepoints = new ArrayDeque<>(2);
    private boolean nesting;
    private boolean ended;

    private OuterTransaction(boolean readOnly) {
        this.readOnly = readOnly;
    }

    /** Returns the transaction of {@code holder}, or null if it is none, or of a manager without the listener. */
    static @Nullable OuterTransaction of(ConnectionHolder holder) {
        return TRANSACTIONS.get().get(holder);
    }

    static void begin(ConnectionHolder holder, boolean readOnly) {
        OuterTransaction transaction = new OuterTransaction(readOnly);
        TRANSACTIONS.get().put(holder, transaction);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(transaction);
        }
    }

    static void end(ConnectionHolder holder, boolean committed) {
        Map<ConnectionHolder, OuterTransaction> transactions = TRANSACTIONS.get();
        OuterTransaction transaction = transactions.remove(holder);
        if (transactions.isEmpty()) {
            TRANSACTIONS.remove();
        }
        if (transaction != null) {
            transaction.end(committed);
        }
    }

    boolean hasEnded() {
        return ended;
    }

    /** Returns the session for {@code owner}. Opens it on first use. */
    Session session(SpringSession owner, ConnectionHolder holder) {
        for (BoundSession each : sessions) {
            if (each.isOf(owner)) {
                return each.use(holder);
            }
        }
        BoundSession opened = new BoundSession(owner, owner.open(readOnly));
        sessions.add(opened);
        savepoints.descendingIterator().forEachRemaining(opened::mark);
        return opened.use(holder);
    }

    /** Flushes, also if the application calls {@code flush()} of Spring's transaction status. */
    @Override
    public void flush() {
        sessions.forEach(BoundSession::flush);
    }

    /** Flushes before the savepoint of a nested transaction, so that its rollback keeps what was changed before. */
    void savepointFollows() {
        flush();
        nesting = true;
    }

    /** Marks the savepoint of {@code nested}; null if it could not be set. */
    void savepointSet(@Nullable Object nested) {
        nesting = false;
        if (nested != null) {
            mark(nested);
        }
    }

    private void mark(Object savepoint) {
        savepoints.push(savepoint);
        sessions.forEach(each -> each.mark(savepoint));
    }

    void savepointReleased(Object savepoint) {
        if (forget(savepoint)) {
            sessions.forEach(each -> each.release(savepoint));
        }
    }

    /** Forgets {@code savepoint} and those that were set after it. Returns whether it was known. */
    private boolean forget(Object savepoint) {
        if (!savepoints.contains(savepoint)) {
            return false;
        }
        while (savepoints.pop() != savepoint) {
            // Those that were set after it end with it.
        }
        return true;
    }

    /**
     * Undoes a nested transaction in memory. If its commit has failed, for example in the flush, Spring has not rolled
     * back to its savepoint, but marked the whole transaction for rollback. A caller that catches the exception expects
     * to lose the nested transaction alone.
     */
    void savepointRolledBack(DefaultTransactionStatus nested) {
        if (nested.hasSavepoint()) {
            try {
                nested.rollbackToHeldSavepoint();
            } catch (RuntimeException e) {
                // The whole transaction stays marked for rollback.
                LOGGER.log(Level.DEBUG, "A nested transaction cannot be rolled back alone: " + e);
                return;
            }
        }
        undo(nested);
    }

    /** Undoes in memory what was done since {@code savepoint}. Returns whether it was known. */
    private boolean undo(Object savepoint) {
        boolean known = forget(savepoint);
        if (known) {
            sessions.forEach(each -> each.undo(savepoint));
        }
        return known;
    }

    /**
     * Marks a savepoint that the application has set by {@code status.createSavepoint()}. It was set before the flush:
     * moves it after what is written now, which was changed before it.
     */
    @Override
    public void savepoint(Object savepoint) {
        if (nesting || ended) {
            return;
        }
        for (BoundSession each : sessions) {
            each.flushBefore((Savepoint) savepoint);
        }
        mark(savepoint);
    }

    /** Undoes in memory what Spring is about to undo. The savepoint stays: Spring may roll back to it again. */
    @Override
    public void savepointRollback(Object savepoint) {
        if (!ended && undo(savepoint)) {
            mark(savepoint);
        }
    }

    /** First of all synchronizations: the others see what was written, and use no session after the end. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!ended) {
            flush();
        }
    }

    @Override
    public void afterCommit() {
        end(true);
    }

    @Override
    public void afterCompletion(int status) {
        end(status == STATUS_COMMITTED);
    }

    private void end(boolean committed) {
        if (!ended) {
            ended = true;
            sessions.forEach(each -> each.close(committed));
        }
    }
}
