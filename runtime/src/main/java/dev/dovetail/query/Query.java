package dev.dovetail.query;

import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.compiled.SelectPlan;
import dev.dovetail.dialect.Lock;
import dev.dovetail.error.NotSingleException;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.path.Join;
import dev.dovetail.path.JoinKind;
import dev.dovetail.path.PathSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for entities. Immutable: each method returns another query, so that a query can be kept and refined in
 * several ways. It is executed by {@link #list}, {@link #first}, {@link #single}, {@link #stream}, {@link #forEach},
 * {@link #count} or {@link #exists}, and returns each entity once, whatever it joins.
 *
 * @param <E> the entity
 */
public final class Query<E> implements Columns<E> {
    private final QuerySpec<E> spec;
    private final QueryRunner runner;

    private Query(QuerySpec<E> spec, QueryRunner runner) {
        this.spec = spec;
        this.runner = runner;
    }

    /** Creates a query for all entities of the root's type. */
    static <E> Query<E> of(EntityPath<E, E> root, QueryRunner runner) {
        return new Query<>(QuerySpec.of(root), runner);
    }

    /** Adds a condition, which entities must meet besides the earlier ones. */
    public Query<E> where(Condition<E> condition) {
        return new Query<>(spec.where(condition), runner);
    }

    /** Adds two conditions, both of which entities must meet. */
    public Query<E> where(Condition<E> first, Condition<E> second) {
        return where(first).where(second);
    }

    /**
     * Adds three conditions, all of which entities must meet. For more, or for a collection, use
     * {@code where(allOf(...))}. There is no varargs method, because javac's message for a condition of another query
     * would then be long and not helpful.
     */
    public Query<E> where(Condition<E> first, Condition<E> second, Condition<E> third) {
        return where(first).where(second).where(third);
    }

    /** Adds an inner join to {@code path}, which leaves out roots without a target there. */
    public Query<E> join(EntityPath<E, ?> path) {
        return join(path.source(), JoinKind.INNER, null);
    }

    /** Adds an inner join to the targets that meet {@code on}, which leaves out roots without such a target. */
    public <P extends EntityPath<E, ?>> Query<E> join(P path, Function<? super P, ? extends Condition<E>> on) {
        return join(((EntityPath<E, ?>) path).source(), JoinKind.INNER, on.apply(path));
    }

    /** Adds an inner join, which leaves out roots without a target. */
    public Query<E> join(CollectionPath<E, ?, ?> path) {
        return join(path.parent().joined(path.relationship()), JoinKind.INNER, null);
    }

    /** Adds an inner join to the targets that meet the condition. Leaves out roots without one. */
    public <T, P extends EntityPath<E, T>> Query<E> join(CollectionPath<E, T, P> path,
            Function<? super P, ? extends Condition<E>> on) {
        return join(path.each(), on);
    }

    /** Adds a left join to {@code path}, which keeps roots without a target. */
    public Query<E> leftJoin(EntityPath<E, ?> path) {
        return join(path.source(), JoinKind.LEFT, null);
    }

    /** Adds a left join to the targets that meet {@code on}, which keeps roots without such a target. */
    public <P extends EntityPath<E, ?>> Query<E> leftJoin(P path, Function<? super P, ? extends Condition<E>> on) {
        return join(((EntityPath<E, ?>) path).source(), JoinKind.LEFT, on.apply(path));
    }

    /** Adds a left join, which keeps roots without a target. */
    public Query<E> leftJoin(CollectionPath<E, ?, ?> path) {
        return join(path.parent().joined(path.relationship()), JoinKind.LEFT, null);
    }

    /** Adds a left join to the targets that meet the condition. Keeps roots without one. */
    public <T, P extends EntityPath<E, T>> Query<E> leftJoin(CollectionPath<E, T, P> path,
            Function<? super P, ? extends Condition<E>> on) {
        return leftJoin(path.each(), on);
    }

    private Query<E> join(PathSource source, JoinKind kind, @Nullable Condition<E> on) {
        if (source.isRoot()) {
            throw new IllegalArgumentException(source + " is the root of the query already; a join takes a path that"
                    + " leads on from it.");
        }
        return new Query<>(spec.join(new Join(source, kind, on)), runner);
    }

    /** Selects a column instead of the entities. Fetch plans are ignored. */
    @Override
    public <T> Selection<E, T> columns(Selectable<E, T> column) {
        if (spec.lock() != null) {
            throw new IllegalStateException(spec.lock().call() + " locks the rows of entities, and columns(...) gives"
                    + " none. Call list() of the query instead, and read the columns from what it gives.");
        }
        return new Selection<>(SelectionSpec.of(spec, column), runner);
    }

    /** Loads relationships with the entities, as specified by {@code plans}. */
    @SafeVarargs
    public final Query<E> with(Plan<E>... plans) {
        QuerySpec<E> more = spec;
        for (Plan<E> plan : plans) {
            more = more.with(plan);
        }
        return new Query<>(more, runner);
    }

    /**
     * Loads only these columns, the identifier and the version with the entities. Other attributes load on first
     * access.
     */
    @SafeVarargs
    public final Query<E> only(Settable<E, ?>... columns) {
        List<Column<E, ?>> more = new ArrayList<>(spec.only());
        for (Settable<E, ?> settable : columns) {
            more.addAll(SettableColumns.of(settable));
        }
        more.forEach(column -> QuerySpec.loadable(spec.root().source(), column));
        return new Query<>(spec.only(more), runner);
    }

    /** Orders by {@code terms}, after the terms given before. */
    @SafeVarargs
    public final Query<E> orderBy(Ordering<E>... terms) {
        QuerySpec<E> more = spec;
        for (Ordering<E> ordering : terms) {
            more = more.orderBy(ordering.terms());
        }
        return new Query<>(more, runner);
    }

    /** Limits the result to {@code limit} entities. */
    public Query<E> limit(long limit) {
        return new Query<>(spec.page(QuerySpec.notNegative("limit", limit), spec.offset()), runner);
    }

    /** Skips the first {@code offset} entities. */
    public Query<E> offset(long offset) {
        return new Query<>(spec.page(spec.limit(), QuerySpec.notNegative("offset", offset)), runner);
    }

    /**
     * Starts after {@code entity}, the last entity of the previous page (keyset pagination). Call {@link #orderBy}
     * first, and {@link #limit} for the page size. The identifier is appended to the order unless the order is unique
     * without it, so that pages neither lose nor repeat an entity.
     *
     * @throws IllegalArgumentException if there is no order, or a term has no known position for each entity: it is a
     *     column of {@code each()}, or is nullable without {@code nullsFirst()} or {@code nullsLast()}
     */
    public Query<E> after(E entity) {
        return after(position(entity));
    }

    /**
     * Starts after the position with {@code values}: one for each term of the order, and the identifier that is
     * appended to it, as {@link #position} returns them. Use it if the values were kept outside the program, for
     * example in a link to the next page.
     *
     * @throws IllegalArgumentException if the number of values is wrong, or a value has not the type of its term
     */
    public Query<E> after(@Nullable Object... values) {
        return new Query<>(spec.after(values, runner.dialect()), runner);
    }

    /**
     * Returns the values that determine the position of {@code entity} in this order, for {@link #after(Object...)}:
     * the property value of each term, and the identifier that is appended to the order.
     */
    public @Nullable Object[] position(E entity) {
        return spec.place(entity, runner.dialect());
    }

    /**
     * Selects with {@code FOR UPDATE}: the rows of the root stay locked until the transaction ends. Reloads entities
     * that the session holds. On SQLite, a statement before locks the whole database. On HSQLDB, an update without
     * effect locks the rows, which are then read again.
     */
    public Query<E> forUpdate() {
        return new Query<>(spec.lock(false), runner);
    }

    /**
     * Selects with {@code FOR SHARE}: others cannot change the rows until the transaction ends. Reloads like
     * {@link #forUpdate}.
     */
    public Query<E> forShare() {
        return new Query<>(spec.lock(true), runner);
    }

    /** Locks the rows, and skips those that another transaction has locked. Not supported by HSQLDB and SQLite. */
    public Query<E> skipLocked() {
        return new Query<>(spec.otherwise(Lock.Wait.SKIP), runner);
    }

    /** Locks the rows, and fails at once if another transaction has locked one. Not supported by HSQLDB and SQLite. */
    public Query<E> noWait() {
        return new Query<>(spec.otherwise(Lock.Wait.FAIL), runner);
    }

    /** Executes the query and returns all entities. */
    public List<E> list() {
        return runner.list(plan());
    }

    /** Returns the first entity, or null if the query finds none. */
    public @Nullable E first() {
        List<E> found = atMost(1).list();
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the only entity. Throws a {@link NotSingleException} if the query finds none or more than one. */
    public E single() {
        List<E> found = atMost(2).list();
        if (found.size() != 1) {
            throw new NotSingleException("Not one " + spec.root().type().name() + " but "
                    + (found.isEmpty() ? "none" : "several") + ": " + sql());
        }
        return found.get(0);
    }

    private Query<E> atMost(long most) {
        // All rows of a join that fills a collection are needed.
        return spec.fills() || spec.limit() >= 0 && spec.limit() <= most ? this : limit(most);
    }

    /** Returns the entities as a stream that reads from a database cursor. The caller must close the stream. */
    public Stream<E> stream() {
        return runner.stream(plan());
    }

    /** Passes each entity to {@code consumer} while it reads from a database cursor. */
    public void forEach(Consumer<? super E> consumer) {
        try (Stream<E> stream = stream()) {
            stream.forEachOrdered(consumer);
        }
    }

    /**
     * Returns the number of entities within the limit and offset. Ignores fetch plans. See {@link #total} for the
     * number without limit and offset.
     */
    public long count() {
        try (Rows rows = runner.rows(new QueryCompiler<>(spec.withoutPlans(), runner.dialect()).count())) {
            rows.next();
            return rows.row().longValue(1);
        }
    }

    /** Returns the number of entities without limit and offset. */
    public long total() {
        return new Query<>(spec.page(-1, 0), runner).count();
    }

    /** Returns whether the query finds an entity. */
    public boolean exists() {
        try (Rows rows = runner.rows(new QueryCompiler<>(spec.withoutPlans(), runner.dialect()).exists())) {
            return rows.next();
        }
    }

    /** Returns the compiled query that {@link #list} executes. */
    SelectPlan<E> plan() {
        return QueryCacheKey.compiled(spec, runner.plans(), runner.dialect());
    }

    /** Returns the SQL that {@link #list} executes. */
    public String sql() {
        return plan().statement().text();
    }

    /** Returns the execution plan of the database for this query. */
    public String explain() {
        return Explanation.of(plan().statement(), runner);
    }

    @Override
    public String toString() {
        return "Query of " + spec.root().type().name() + ": " + sql();
    }
}
