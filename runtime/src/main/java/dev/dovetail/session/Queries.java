package dev.dovetail.session;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.error.TooManyStatementsException;
import dev.dovetail.jdbc.JdbcCall;
import dev.dovetail.jdbc.JdbcWork;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.jdbc.StatementRunner;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.EntityTypes;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.query.Cte;
import dev.dovetail.query.CteRow;
import dev.dovetail.query.Delete;
import dev.dovetail.query.EntityPath;
import dev.dovetail.query.Functions;
import dev.dovetail.query.Insert;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Pairs;
import dev.dovetail.query.Query;
import dev.dovetail.query.QueryRunner;
import dev.dovetail.query.Selection;
import dev.dovetail.query.Source;
import dev.dovetail.query.SqlText;
import dev.dovetail.query.Update;
import dev.dovetail.tuple.Tuple2;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a session can be asked, and told to write without objects. */
public abstract sealed class Queries permits Session {
    private boolean autoflush = true;

    Queries() {}

    abstract QueryRunner queries();

    abstract StatementRunner runner();

    abstract SessionSource source();

    /** The object with this identifier, from memory or the database; null where there is none (any more). */
    public <E> @Nullable E find(Class<E> type, Object id) {
        return find(EntityTypes.of(type), id);
    }

    /**
     * The object with this identifier; null where there is none. Sends no statement where the object is known and has
     * not expired. One that has expired is read again: null where its row is gone.
     *
     * @param id the identifier; a list of values in their order where it has several parts
     */
    @SuppressWarnings("unchecked")
    public <E> @Nullable E find(EntityType<E> type, Object id) {
        return (E) findByKey(type, AskedKey.of(type, id, runner().dialect()));
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public <E> E get(EntityType<E> type, Object id) {
        E found = find(type, id);
        if (found == null) {
            throw new NotFoundException(type.name(), id);
        }
        return found;
    }

    /**
     * The object with this identifier, as {@link #find(EntityType, Object)} finds it: {@code session.find(film, 1)}.
     *
     * @param id the identifier; of several parts, a tuple of them in their order
     */
    public <E, K> @Nullable E find(KeyedPath<E, E, K> root, K id) {
        return find(EntityPath.typeOf(root), (Object) id);
    }

    /**
     * The object with this identifier, as {@link #get(EntityType, Object)} gets it: {@code session.get(film, 1)}.
     *
     * @param id the identifier; of several parts, a tuple of them in their order
     * @throws NotFoundException if there is none
     */
    public <E, K> E get(KeyedPath<E, E, K> root, K id) {
        return get(EntityPath.typeOf(root), (Object) id);
    }

    abstract @Nullable Tracked findByKey(EntityType<?> type, Object key);

    /** Refuses where another thread is in the middle of something. */
    abstract void checkUse();

    /** A query for the entities of a root, for example {@code session.select(Post_.post)}. */
    public <E> Query<E> select(EntityPath<E, E> root) {
        return Query.of(root, queries());
    }

    /** A query for the rows of a common table expression. */
    public <T> Selection<T, T> select(Cte<T> cte) {
        return Cte.select(cte, queries());
    }

    /** A query with two roots: {@code session.from(Post_::new, User_::new).on((p, u) -> p.title.eq(u.name))}. */
    public <A, B, P extends EntityPath<Tuple2<A, B>, A>, Q extends EntityPath<Tuple2<A, B>, B>>
            Pairs.On<A, B, P, Q> from(Function<Source, P> first, Function<Source, Q> second) {
        return Pairs.of(Functions.<Tuple2<A, B>, P>alias(first), Functions.<Tuple2<A, B>, Q>alias(second), queries());
    }

    /** A query with two roots, of which one is a common table expression. */
    public <A, B, P extends EntityPath<Tuple2<A, B>, A>> Pairs.On<A, B, P, CteRow<Tuple2<A, B>, B>> from(
            Function<Source, P> first, Cte<B> second) {
        return Pairs.of(Functions.<Tuple2<A, B>, P>alias(first), second.row(), queries());
    }

    /** A query with two roots, both of them common table expressions. */
    public <A, B> Pairs.On<A, B, CteRow<Tuple2<A, B>, A>, CteRow<Tuple2<A, B>, B>> from(Cte<A> first, Cte<B> second) {
        return Pairs.of(first.row(), second.row(), queries());
    }

    /**
     * An update of many rows by one statement: {@code session.update(post).set(post.title, "x").where(...).execute()}.
     */
    public <E> Update<E> update(EntityPath<E, E> root) {
        return Update.of(root, queries());
    }

    /** A delete of many rows by one statement: {@code session.delete(post).where(...).execute()}. */
    public <E> Delete<E> delete(EntityPath<E, E> root) {
        return Delete.of(root, queries());
    }

    /** An insert of rows without objects; {@link Session#add} inserts objects. */
    public <E> Insert<E> insert(EntityPath<E, E> root) {
        return Insert.of(root, queries());
    }

    /**
     * A statement in SQL, with a question mark for each value: {@code session.sql("SELECT ...", 1).values(Long.class)}.
     */
    public SqlText sql(String sql, @Nullable Object... values) {
        return SqlText.of(sql, values, queries());
    }

    /**
     * Gives {@code work} the JDBC connection of the transaction, for what only a driver can do: {@code unwrap} leads to
     * the driver's own types. All changes are flushed before; what the work does belongs to the transaction, and
     * objects in memory do not know of it until they are expired or refreshed. Work cannot end the transaction:
     * {@code commit}, {@code rollback} and the like are refused, closing the connection leaves it open, and what is set
     * on it by its methods is put back. What the work sends is neither logged nor counted.
     *
     * <p>A statement that fails in it, caught or not, leaves a transaction that can only be undone, unless the work
     * itself rolls back to a savepoint that it has set before. So does each exception of work that has called
     * {@code unwrap}. Answers to SQLAlchemy's {@code session.connection()} and Hibernate's {@code doWork}.
     *
     * @throws dev.dovetail.error.DatabaseException for an {@code SQLException} of the work; other checked exceptions
     *     are the cause of an unchecked one
     */
    public void jdbc(JdbcWork work) {
        lend(connection -> {
            work.run(connection);
            return this;
        });
    }

    /** Gives {@code work} the JDBC connection of the transaction, as {@link #jdbc} does, and gives its result. */
    public <T extends @Nullable Object> T jdbcResult(JdbcCall<T> work) {
        return lend(work);
    }

    abstract <T extends @Nullable Object> T lend(JdbcCall<T> work);

    /**
     * Runs {@code action}, which may send so many statements through this session; meant for tests.
     *
     * @throws TooManyStatementsException if it sends more, naming them, and the plans that would have saved some
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

    /** How long each statement may take; zero, the default, for as long as it takes. */
    public Duration statementTimeout() {
        return runner().statementTimeout();
    }

    /**
     * From now on each statement may take so long; zero for as long as it takes. Drivers count whole seconds: a part of
     * one counts as one. A statement that takes longer is a {@link dev.dovetail.error.StatementTimeoutException}.
     * Answers to JPA's {@code jakarta.persistence.query.timeout}.
     */
    public void setStatementTimeout(Duration timeout) {
        checkUse();
        runner().setStatementTimeout(timeout);
    }

    /** Whether changes are flushed before queries and lazy loads; on by default. */
    public boolean isAutoflush() {
        return autoflush;
    }

    /** Turns flushing before queries and lazy loads on or off. */
    public void setAutoflush(boolean autoflush) {
        checkUse();
        this.autoflush = autoflush;
    }

    /** Runs {@code action} without flushing before its queries and lazy loads. */
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
