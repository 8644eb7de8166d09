package dev.dovetail.spring;

import dev.dovetail.session.ManagedSession;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.datasource.ConnectionHolder;

/** The session of one transaction. */
final class BoundSession {
    private final SpringSession owner;
    private final ManagedSession managed;
    private final Session session;
    private final Map<Object, SavepointScope> marks = new IdentityHashMap<>(2);
    /** The timeout of statements that the database or the application has set; null if the transaction has none. */
    private @Nullable Duration own;
    private Duration shortened = Duration.ZERO;

    BoundSession(SpringSession owner, ManagedSession managed) {
        this.owner = owner;
        this.managed = managed;
        this.session = managed.session();
    }

    boolean isOf(SpringSession session) {
        return owner == session;
    }

    /**
     * Returns the session. Its next statement may take as long as the transaction.
     *
     * @throws org.springframework.transaction.TransactionTimedOutException if its time is over
     */
    Session use(ConnectionHolder holder) {
        if (holder.hasTimeout()) {
            if (own == null || !session.statementTimeout().equals(shortened)) {
                own = session.statementTimeout();
            }
            Duration left = Duration.ofMillis(holder.getTimeToLiveInMillis());
            shortened = own.isZero() || left.compareTo(own) < 0 ? left : own;
            session.setStatementTimeout(shortened);
        }
        return session;
    }

    void flush() {
        try {
            session.flush();
        } catch (RuntimeException e) {
            throw DataAccessUtils.translateIfNecessary(e, DovetailExceptionTranslator.INSTANCE);
        }
    }

    /** Flushes what was changed before {@code savepoint}, and sets it again after that. */
    void flushBefore(Savepoint savepoint) {
        if (session.hasChanges()) {
            flush();
            session.jdbc(connection -> connection.setSavepoint(savepoint.getSavepointName()));
        }
    }

    void mark(Object savepoint) {
        marks.put(savepoint, managed.savepoint());
    }

    void release(Object savepoint) {
        SavepointScope scope = marks.remove(savepoint);
        if (scope != null) {
            scope.release();
        }
    }

    void undo(Object savepoint) {
        SavepointScope scope = marks.remove(savepoint);
        if (scope != null) {
            scope.rollback();
        }
    }

    void close(boolean committed) {
        managed.close(committed);
    }
}
