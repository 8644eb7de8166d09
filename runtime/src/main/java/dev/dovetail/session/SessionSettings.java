package dev.dovetail.session;

import dev.dovetail.error.TooManyStatementsException;
import dev.dovetail.jdbc.JdbcCall;
import dev.dovetail.jdbc.JdbcWork;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.jdbc.statement.StatementRunner;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The settings of a session, and its JDBC connection. */
abstract sealed class SessionSettings extends IdentifierReads permits Session {
    SessionSettings() {}

    /** Returns the parts of this session, or of the current one. */
    abstract SessionParts parts();

    @Override
    StatementRunner runner() {
        return parts().runner;
    }

    /** Throws if another thread is using the session. */
    void checkUse() {
        parts().transaction.use.check();
    }

    /**
     * Flushes, then passes the JDBC connection of the transaction to {@code work}, for features that only the driver
     * offers: {@code unwrap} returns the driver's own types. Statements of {@code work} belong to the transaction.
     * Entities in memory do not see their effects until they are expired or refreshed. {@code work} cannot end the
     * transaction: {@code commit}, {@code rollback} and similar calls are refused, and closing the connection has no
     * effect. Settings of the connection are restored afterwards. Listeners and budgets do not see the statements of
     * {@code work}.
     *
     * <p>After a failed statement, caught or not, the transaction can only be rolled back, unless {@code work} itself
     * rolls back to a savepoint that it set before. The same applies after any exception of work that called
     * {@code unwrap}. Corresponds to SQLAlchemy's {@code session.connection()} and Hibernate's {@code doWork}.
     *
     * @throws dev.dovetail.error.DatabaseException if {@code work} throws an {@code SQLException}; another checked
     *     exception becomes the cause of an unchecked one
     */
    public void jdbc(JdbcWork work) {
        jdbcResult(connection -> {
            work.run(connection);
            return this;
        });
    }

    /** Passes the JDBC connection to {@code work}, like {@link #jdbc}, and returns the result of {@code work}. */
    public <T extends @Nullable Object> T jdbcResult(JdbcCall<T> work) {
        return parts().transaction.lend(work);
    }

    /**
     * Runs {@code action} and checks that it sends at most {@code statements} statements through this session. Intended
     * for tests.
     *
     * @throws TooManyStatementsException if it sends more; the message lists the statements and the fetch plans that
     *     avoid the lazy loads
     */
    public void expect(int statements, Runnable action) {
        checkUse();
        StatementBudget budget = new StatementBudget(statements, null);
        SessionParts parts = parts();
        @Nullable StatementListener before = parts.runner.watch(budget);
        @Nullable LazyLoads lazily = parts.source.watch(budget.loads());
        try {
            action.run();
        } finally {
            parts.runner.watch(before);
            parts.source.watch(lazily);
        }
        budget.check();
    }

    /** Returns the timeout of each statement; {@link Duration#ZERO}, the default, means none. */
    public Duration statementTimeout() {
        return runner().statementTimeout();
    }

    /**
     * Sets the timeout of each later statement. The timeout is rounded up to whole seconds; {@link Duration#ZERO} means
     * none. A statement that takes longer throws a {@link dev.dovetail.error.StatementTimeoutException}. Corresponds to
     * JPA's {@code jakarta.persistence.query.timeout}.
     *
     * @throws IllegalArgumentException if {@code timeout} is negative
     */
    public void setStatementTimeout(Duration timeout) {
        checkUse();
        runner().setStatementTimeout(timeout);
    }

    /** Returns whether a changed identifier is written as DELETE and INSERT. False by default. */
    public boolean isMovingRows() {
        return parts().flushes.isMovingRows();
    }

    /**
     * Sets whether a flush writes a changed identifier as a DELETE of the row and an INSERT of all its columns, instead
     * of an UPDATE. This moves a row whose identifier carries the shard to another shard. The association rows of its
     * collections move with it. Rows whose identifiers contain its identifier do not, and the flush is refused. If the
     * database deletes other rows with the row, they are deleted.
     */
    public void setMovingRows(boolean moving) {
        checkUse();
        parts().flushes.setMovingRows(moving);
    }

    /** Returns whether the session flushes before queries and lazy loads. True by default. */
    public boolean isAutoflush() {
        return parts().flushing;
    }

    /** Sets whether the session flushes before queries and lazy loads. */
    public void setAutoflush(boolean autoflush) {
        checkUse();
        parts().flushing = autoflush;
    }

    /**
     * Runs {@code action} without flushing before its queries and lazy loads. Corresponds to SQLAlchemy's
     * {@code no_autoflush}.
     */
    public void withoutAutoflush(Runnable action) {
        checkUse();
        SessionParts parts = parts();
        boolean before = parts.flushing;
        parts.flushing = false;
        try {
            action.run();
        } finally {
            parts.flushing = before;
        }
    }
}
