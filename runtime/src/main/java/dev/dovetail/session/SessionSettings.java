package dev.dovetail.session;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.error.TooManyStatementsException;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.JdbcCall;
import dev.dovetail.jdbc.JdbcWork;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.EntityPath;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Queries;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a session finds by identifier, its settings, and its connection. */
abstract sealed class SessionSettings extends Queries permits Session {
    private boolean autoflush = true;

    SessionSettings() {}

    abstract StatementRunner runner();

    abstract SessionSource source();

    /**
     * Returns the entity with the identifier {@code id}, or null if there is no such row or the entity is marked for
     * deletion. Sends no SELECT if the session already holds the entity, unless it has expired.
     *
     * @param id the identifier; a list of values in declaration order if it is composite
     * @throws IllegalArgumentException if {@code id} is no identifier of {@code type}
     */
    @SuppressWarnings("unchecked")
    public <E> @Nullable E find(EntityType<E> type, Object id) {
        EntityMapping<E> mapping = (EntityMapping<E>) type;
        return (E) findByKey(mapping, AskedKey.of(mapping, id, runner().dialect()));
    }

    /**
     * Returns the entity with the identifier {@code id}.
     *
     * @throws NotFoundException if there is no such row, or the entity is marked for deletion
     */
    public <E> E get(EntityType<E> type, Object id) {
        E found = find(type, id);
        if (found == null) {
            throw new NotFoundException(type.name(), id);
        }
        return found;
    }

    /**
     * Returns the entity with the identifier {@code id}, or null, like {@link #find(EntityType, Object)}:
     * {@code session.find(film, 1)}.
     *
     * @param id the identifier; a tuple of values in declaration order if it is composite
     */
    public <E, K> @Nullable E find(KeyedPath<E, E, K> root, K id) {
        return find(EntityPath.typeOf(root), (Object) id);
    }

    /**
     * Returns the entity with the identifier {@code id}, like {@link #get(EntityType, Object)}:
     * {@code session.get(film, 1)}.
     *
     * @param id the identifier; a tuple of values in declaration order if it is composite
     * @throws NotFoundException if there is no such row, or the entity is marked for deletion
     */
    public <E, K> E get(KeyedPath<E, E, K> root, K id) {
        return get(EntityPath.typeOf(root), (Object) id);
    }

    abstract @Nullable Tracked findByKey(EntityMapping<?> type, Object key);

    /** Throws if another thread is using the session. */
    abstract void checkUse();

    /**
     * Flushes, then passes the JDBC connection of the transaction to {@code work}, for features that only the driver
     * offers: {@code unwrap} returns the driver's own types. What {@code work} sends belongs to the transaction.
     * Entities in memory do not see it until they are expired or refreshed. {@code work} cannot end the transaction:
     * {@code commit}, {@code rollback} and the like are refused, and closing the connection has no effect. Settings of
     * the connection are restored afterwards. Listeners and budgets do not see the statements of {@code work}.
     *
     * <p>After a failed statement, caught or not, the transaction can only be rolled back, unless {@code work} itself
     * rolls back to a savepoint that it set before. The same holds after any exception of work that called
     * {@code unwrap}. Corresponds to SQLAlchemy's {@code session.connection()} and Hibernate's {@code doWork}.
     *
     * @throws dev.dovetail.error.DatabaseException if {@code work} throws an {@code SQLException}; another checked
     *     exception becomes the cause of an unchecked one
     */
    public void jdbc(JdbcWork work) {
        lend(connection -> {
            work.run(connection);
            return this;
        });
    }

    /** Passes the JDBC connection to {@code work}, like {@link #jdbc}, and returns the result of {@code work}. */
    public <T extends @Nullable Object> T jdbcResult(JdbcCall<T> work) {
        return lend(work);
    }

    abstract <T extends @Nullable Object> T lend(JdbcCall<T> work);

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
        @Nullable StatementListener before = runner().watch(budget);
        @Nullable LazyLoads lazily = source().watch(budget.loads());
        try {
            action.run();
        } finally {
            runner().watch(before);
            source().watch(lazily);
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

    /** Returns whether the session flushes before queries and lazy loads. True by default. */
    public boolean isAutoflush() {
        return autoflush;
    }

    /** Sets whether the session flushes before queries and lazy loads. */
    public void setAutoflush(boolean autoflush) {
        checkUse();
        this.autoflush = autoflush;
    }

    /**
     * Runs {@code action} without flushing before its queries and lazy loads. Corresponds to SQLAlchemy's
     * {@code no_autoflush}.
     */
    public void withoutAutoflush(Runnable action) {
        checkUse();
        boolean before = autoflush;
        autoflush = false;
        try {
            action.run();
        } finally {
            autoflush = before;
        }
    }
}
