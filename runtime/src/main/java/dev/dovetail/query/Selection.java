package dev.dovetail.query;

import dev.dovetail.error.NotSingleException;
import dev.dovetail.jdbc.Rows;
import dev.dovetail.sql.SqlNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for columns: values, entities beside values, tuples, or what constructors make of them. Immutable. Other than
 * a query for entities, it gives a row for each row that its joins make. It can stand in other queries, as a list of
 * values ({@link Expression#in(Values)}) or as one value ({@link Functions#scalar}).
 *
 * @param <R> the root of the query
 * @param <T> what each row gives
 */
public final class Selection<R, T> implements Values<T>, SetOperations<T>, Columns<R> {
    private final SelectionSpec<R, T> spec;
    private final QueryRunner runner;

    Selection(SelectionSpec<R, T> spec, QueryRunner runner) {
        this.spec = spec;
        this.runner = runner;
    }

    private Selection<R, T> with(SelectionSpec<R, T> other) {
        return new Selection<>(other, runner);
    }

    /** The same query for other columns. */
    @Override
    public <U> Selection<R, U> columns(Selectable<R, U> column) {
        return new Selection<>(spec.selecting(column), runner);
    }

    /** This query as a common table expression, which other queries read from by its name. */
    public Cte<T> cte(String name) {
        return Cte.of(name, this);
    }

    /**
     * A common table expression of these rows and those that {@code step} gives for rows that are already in it, over
     * as many steps as there are: {@code boss.recursive("chain", chain -> session.from(Employee_::new, chain)...)}.
     */
    public Cte<T> recursive(String name, Function<? super Cte<T>, ? extends Values<T>> step) {
        return Cte.recursive(name, this, step);
    }

    /** Only rows that meet the condition, besides those given before. */
    public Selection<R, T> where(Condition<R> condition) {
        return with(spec.where(condition));
    }

    /** Only rows that meet both conditions. */
    public Selection<R, T> where(Condition<R> first, Condition<R> second) {
        return where(first).where(second);
    }

    /** Only rows that meet all three conditions. */
    public Selection<R, T> where(Condition<R> first, Condition<R> second, Condition<R> third) {
        return where(first).where(second).where(third);
    }

    /** Only rows whose path leads somewhere; a row for each target. */
    public Selection<R, T> join(EntityPath<R, ?> path) {
        return with(spec.join(new Join(path.source(), JoinKind.INNER, null)));
    }

    /** Only rows whose path leads to an entity that meets the condition; a row for each. */
    public <P extends EntityPath<R, ?>> Selection<R, T> join(P path, Function<? super P, ? extends Condition<R>> on) {
        return with(spec.join(new Join(((EntityPath<R, ?>) path).source(), JoinKind.INNER, on.apply(path))));
    }

    /** A row for each target, and one where the path leads nowhere. */
    public Selection<R, T> leftJoin(EntityPath<R, ?> path) {
        return with(spec.join(new Join(path.source(), JoinKind.LEFT, null)));
    }

    /** A row for each target that meets the condition, and one where the path leads to none. */
    public <P extends EntityPath<R, ?>> Selection<R, T> leftJoin(P path,
            Function<? super P, ? extends Condition<R>> on) {
        return with(spec.join(new Join(((EntityPath<R, ?>) path).source(), JoinKind.LEFT, on.apply(path))));
    }

    /** A row for each target, those to which no row's path leads as well: nulls stand for what leads there. */
    public Selection<R, T> rightJoin(EntityPath<R, ?> path) {
        return with(spec.join(new Join(path.source(), JoinKind.RIGHT, null)));
    }

    /** A row for each target, with nulls where no row's path leads there or none that meets the condition. */
    public <P extends EntityPath<R, ?>> Selection<R, T> rightJoin(P path,
            Function<? super P, ? extends Condition<R>> on) {
        return with(spec.join(new Join(((EntityPath<R, ?>) path).source(), JoinKind.RIGHT, on.apply(path))));
    }

    /** All rows and all targets, each at least once. H2 and MariaDB have no such join. */
    public Selection<R, T> fullJoin(EntityPath<R, ?> path) {
        return with(spec.join(new Join(path.source(), JoinKind.FULL, null)));
    }

    /** All rows and all targets, each at least once, and beside each other where they meet the condition. */
    public <P extends EntityPath<R, ?>> Selection<R, T> fullJoin(P path,
            Function<? super P, ? extends Condition<R>> on) {
        return with(spec.join(new Join(((EntityPath<R, ?>) path).source(), JoinKind.FULL, on.apply(path))));
    }

    /** Rows that have these in common become one; of an entity, all its columns. */
    @SafeVarargs
    public final Selection<R, T> groupBy(Selectable<R, ?>... groups) {
        SelectionSpec<R, T> more = spec;
        for (Selectable<R, ?> group : groups) {
            more = more.groupBy(group);
        }
        return with(more);
    }

    /** Only groups that meet the condition, besides those given before. */
    public Selection<R, T> having(Condition<R> condition) {
        return with(spec.having(condition));
    }

    /** Only groups that meet both conditions. */
    public Selection<R, T> having(Condition<R> first, Condition<R> second) {
        return having(first).having(second);
    }

    /** Only groups that meet all three conditions. */
    public Selection<R, T> having(Condition<R> first, Condition<R> second, Condition<R> third) {
        return having(first).having(second).having(third);
    }

    /** In this order, after the terms given before. */
    @SafeVarargs
    public final Selection<R, T> orderBy(Ordering<R>... terms) {
        SelectionSpec<R, T> more = spec;
        for (Ordering<R> term : terms) {
            more = more.orderBy(term.term());
        }
        return with(more);
    }

    /** Equal rows as one. */
    public Selection<R, T> distinct() {
        return with(spec.distinctRows());
    }

    /** At most so many rows. */
    public Selection<R, T> limit(long limit) {
        return with(spec.page(QuerySpec.notNegative("limit", limit), spec.offset()));
    }

    /** Without the first so many rows. */
    public Selection<R, T> offset(long offset) {
        return with(spec.page(spec.limit(), QuerySpec.notNegative("offset", offset)));
    }

    /** All rows. */
    public List<T> list() {
        return runner.list(plan());
    }

    /** The first row; null where there is none. */
    public @Nullable T first() {
        List<T> found = atMost(1).list();
        return found.isEmpty() ? null : found.get(0);
    }

    /** The one row; an error where there is none or more than one. */
    public T single() {
        List<T> found = atMost(2).list();
        if (found.size() != 1) {
            throw new NotSingleException("Not one row but " + (found.isEmpty() ? "none" : "several") + ": " + sql());
        }
        return found.get(0);
    }

    Selection<R, T> atMost(long most) {
        return spec.limit() >= 0 && spec.limit() <= most ? this : limit(most);
    }

    /** The rows one after the other, as the database gives them. To be closed. */
    public Stream<T> stream() {
        return runner.stream(plan());
    }

    /** Hands each row to {@code consumer}, as the database gives them. */
    public void forEach(Consumer<? super T> consumer) {
        try (Stream<T> stream = stream()) {
            stream.forEachOrdered(consumer);
        }
    }

    /** How many rows there are. */
    public long count() {
        try (Rows rows = runner.rows(spec.count(runner.dialect()))) {
            rows.next();
            return rows.row().longValue(1);
        }
    }

    /** The statement that {@link #list} executes, and what its rows give. */
    public RowsPlan<T> plan() {
        return spec.plan(runner.dialect());
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
    public SqlNode select() {
        return new SelectionSpec.Apart(spec.origin(), spec.select(new PartLayout(spec.selected()).columns(),
                runner.dialect()));
    }

    @Override
    public boolean isPaged() {
        return spec.limit() >= 0 || spec.offset() > 0;
    }

    @Override
    public SqlNode namedSelect() {
        return new SelectionSpec.Apart(spec.origin(),
                spec.select(SelectionSpec.named(new PartLayout(spec.selected()).columns()), runner.dialect()));
    }

    @Override
    public Selectable<R, T> selected() {
        return spec.selected();
    }

    @Override
    public Compound<T> combine(String operator, Values<T> other) {
        return Compound.of(this, operator, other, runner);
    }

    /** The same; the order of a page ends with these terms, unless rows become one. */
    Selection<R, T> endingWith(List<OrderTerm<R>> last) {
        return with(spec.endingWith(last));
    }

    boolean isPlain() {
        return spec.isPlain();
    }

    @Override
    public String toString() {
        return "Selection: " + sql();
    }
}
