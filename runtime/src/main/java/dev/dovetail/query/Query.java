package dev.dovetail.query;

import dev.dovetail.error.NotSingleException;
import dev.dovetail.jdbc.Rows;
import dev.dovetail.sql.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for entities. Immutable: each method gives another query, so that one can be kept and refined in several
 * ways. It is executed by {@link #list}, {@link #first}, {@link #single}, {@link #stream}, {@link #forEach},
 * {@link #count} or {@link #exists}, and gives each entity once, whatever it joins.
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

    /** A query for all entities of the root's type. */
    public static <E> Query<E> of(EntityPath<E, E> root, QueryRunner runner) {
        return new Query<>(QuerySpec.of(root), runner);
    }

    /** Only those that meet the condition, besides the conditions given before. */
    public Query<E> where(Condition<E> condition) {
        return new Query<>(spec.where(condition), runner);
    }

    /** Only those that meet both conditions. */
    public Query<E> where(Condition<E> first, Condition<E> second) {
        return where(first).where(second);
    }

    /**
     * Only those that meet all three conditions; {@code where(allOf(...))} takes any number of them, and a collection.
     * There is no method here that does: beside one, javac has much to say, and little that helps, about a condition of
     * another query.
     */
    public Query<E> where(Condition<E> first, Condition<E> second, Condition<E> third) {
        return where(first).where(second).where(third);
    }

    /** Only those whose path leads somewhere. */
    public Query<E> join(EntityPath<E, ?> path) {
        return join(path.source(), JoinKind.INNER, null);
    }

    /** Only those whose path leads to an entity that meets the condition. */
    public <P extends EntityPath<E, ?>> Query<E> join(P path, Function<? super P, ? extends Condition<E>> on) {
        return join(((EntityPath<E, ?>) path).source(), JoinKind.INNER, on.apply(path));
    }

    /** Only those that have a target. */
    public Query<E> join(Many<E, ?, ?> path) {
        return join(path.parent().each(path.relationship()), JoinKind.INNER, null);
    }

    /** Only those that have a target which meets the condition. */
    public <T, P extends EntityPath<E, T>> Query<E> join(Many<E, T, P> path,
            Function<? super P, ? extends Condition<E>> on) {
        return join(path.each(), on);
    }

    /** Joins the path's targets, and keeps those whose path leads nowhere. */
    public Query<E> leftJoin(EntityPath<E, ?> path) {
        return join(path.source(), JoinKind.LEFT, null);
    }

    /** Joins the path's targets that meet the condition, and keeps those whose path leads to none. */
    public <P extends EntityPath<E, ?>> Query<E> leftJoin(P path, Function<? super P, ? extends Condition<E>> on) {
        return join(((EntityPath<E, ?>) path).source(), JoinKind.LEFT, on.apply(path));
    }

    /** Joins the targets, and keeps those that have none. */
    public Query<E> leftJoin(Many<E, ?, ?> path) {
        return join(path.parent().each(path.relationship()), JoinKind.LEFT, null);
    }

    /** Joins the targets that meet the condition, and keeps those that have none. */
    public <T, P extends EntityPath<E, T>> Query<E> leftJoin(Many<E, T, P> path,
            Function<? super P, ? extends Condition<E>> on) {
        return leftJoin(path.each(), on);
    }

    private Query<E> join(Source source, JoinKind kind, @Nullable Condition<E> on) {
        if (!source.isStep()) {
            throw new IllegalArgumentException(source + " is the root of the query already; a join takes a path that"
                    + " leads on from it.");
        }
        return new Query<>(spec.join(new Join(source, kind, on)), runner);
    }

    /** The same query for columns, in place of the entities; plans have nothing to load then. */
    @Override
    public <T> Selection<E, T> columns(Selectable<E, T> column) {
        if (spec.lock() != null) {
            throw new IllegalStateException(spec.lock().call() + " locks the rows of entities, and columns(...) gives"
                    + " none. Call list() of the query instead, and read the columns from what it gives.");
        }
        return new Selection<>(SelectionSpec.of(spec, column), runner);
    }

    /** Loads relationships with the entities, as the plans say. */
    @SafeVarargs
    public final Query<E> with(Plan<E>... plans) {
        QuerySpec<E> more = spec;
        for (Plan<E> plan : plans) {
            more = more.with(plan);
        }
        return new Query<>(more, runner);
    }

    /** Reads these columns alone at once, and the identifier; the others of an entity when they are asked for. */
    @SafeVarargs
    public final Query<E> only(Column<E, ?>... columns) {
        List<Column<E, ?>> more = new ArrayList<>(spec.only());
        for (Column<E, ?> column : columns) {
            Assignment.checked(spec.root().source(), column);
            more.add(column);
        }
        return new Query<>(spec.only(more), runner);
    }

    /** In this order, after the terms given before. */
    @SafeVarargs
    public final Query<E> orderBy(Ordering<E>... terms) {
        QuerySpec<E> more = spec;
        for (Ordering<E> term : terms) {
            more = more.orderBy(term.term());
        }
        return new Query<>(more, runner);
    }

    /** At most so many. */
    public Query<E> limit(long limit) {
        return new Query<>(spec.page(QuerySpec.notNegative("limit", limit), spec.offset()), runner);
    }

    /** Without the first so many. */
    public Query<E> offset(long offset) {
        return new Query<>(spec.page(spec.limit(), QuerySpec.notNegative("offset", offset)), runner);
    }

    /**
     * Only those that come after {@code entity}, the last one of a page, in the query's order. Call {@link #orderBy}
     * before, and {@link #limit} for the size of a page. A page's order ends with the identifier, unless no two rows
     * share a place without it, so that pages neither lose nor repeat an entity.
     *
     * @throws IllegalArgumentException if there is no order, or a term of it has not one known place for each entity
     */
    public Query<E> after(E entity) {
        return after(position(entity));
    }

    /**
     * Only those that come after the place with these values: one for each term of the order, and one for the
     * identifier at its end, as {@link #position} gives them. It is meant for values that were kept outside the
     * program, as in a link to the next page.
     *
     * @throws IllegalArgumentException if a value is not of its term's type, or their number is another
     */
    public Query<E> after(@Nullable Object... values) {
        return new Query<>(spec.after(values, runner.dialect()), runner);
    }

    /**
     * The values that give {@code entity} its place in the query's order: of each term the value, as the property has
     * it, and the identifier's at the end. {@link #after(Object...)} takes them.
     */
    public @Nullable Object[] position(E entity) {
        return spec.place(entity, runner.dialect());
    }

    /**
     * Locks the rows of the entities until the transaction ends, and reads known objects again. On SQLite the whole
     * database is locked, by a statement before. On HSQLDB the rows are updated to what they are, and read again.
     */
    public Query<E> forUpdate() {
        return new Query<>(spec.lock(false), runner);
    }

    /** Keeps others from changing the rows until the transaction ends, and reads known objects again. */
    public Query<E> forShare() {
        return new Query<>(spec.lock(true), runner);
    }

    /** Locks the rows, and leaves out those that another transaction has locked. Not on HSQLDB and SQLite. */
    public Query<E> skipLocked() {
        return new Query<>(spec.otherwise(Lock.Wait.SKIP), runner);
    }

    /** Locks the rows; an error where another transaction has locked one. Not on HSQLDB and SQLite. */
    public Query<E> noWait() {
        return new Query<>(spec.otherwise(Lock.Wait.FAIL), runner);
    }

    /** All entities found. */
    public List<E> list() {
        return runner.list(plan());
    }

    /** The first entity found; null where there is none. */
    public @Nullable E first() {
        List<E> found = atMost(1).list();
        return found.isEmpty() ? null : found.get(0);
    }

    /** The one entity found; an error where there is none or more than one. */
    public E single() {
        List<E> found = atMost(2).list();
        if (found.size() != 1) {
            throw new NotSingleException("Not one " + spec.root().type().name() + " but "
                    + (found.isEmpty() ? "none" : "several") + ": " + sql());
        }
        return found.get(0);
    }

    private Query<E> atMost(long most) {
        // The rows of a join that fills a collection are all wanted.
        return spec.fills() || spec.limit() >= 0 && spec.limit() <= most ? this : limit(most);
    }

    /** The entities one after the other, as the database gives them. To be closed. */
    public Stream<E> stream() {
        return runner.stream(plan());
    }

    /** Hands each entity to {@code consumer}, as the database gives them. */
    public void forEach(Consumer<? super E> consumer) {
        try (Stream<E> stream = stream()) {
            stream.forEachOrdered(consumer);
        }
    }

    /** How many entities there are: within the limit, if there is one, but whatever is loaded with them. */
    public long count() {
        try (Rows rows = runner.rows(new QueryCompiler<>(spec.withoutPlans(), runner.dialect()).count())) {
            rows.next();
            return rows.row().longValue(1);
        }
    }

    /** How many entities there are, whatever the limit and the offset. */
    public long total() {
        return new Query<>(spec.page(-1, 0), runner).count();
    }

    /** Whether there is an entity. */
    public boolean exists() {
        try (Rows rows = runner.rows(new QueryCompiler<>(spec.withoutPlans(), runner.dialect()).exists())) {
            return rows.next();
        }
    }

    /** The statement that {@link #list} executes, and where the entities stand in its rows. */
    public SelectPlan<E> plan() {
        return runner.plans().entities(spec, runner.dialect());
    }

    /** The text of the statement that {@link #list} executes. */
    public String sql() {
        return plan().statement().text();
    }

    /** How the database would execute the query, in its own words. */
    public String explain() {
        return Explanation.of(plan().statement(), runner);
    }

    @Override
    public String toString() {
        return "Query of " + spec.root().type().name() + ": " + sql();
    }
}
