package dev.dovetail.query;

import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.compiled.RowsPlan;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.error.NotSingleException;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.path.Join;
import dev.dovetail.path.JoinKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for columns: values, entities beside values, tuples, or objects created by constructors. Immutable. Unlike a
 * query for entities, it returns each row of its joins. It can be a list of values ({@link Expression#in(Values)}) or
 * one value ({@link Functions#scalar}) in another query.
 *
 * @param <R> the root entity of the query
 * @param <T> the type of a result row
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

    /** Selects another column. */
    @Override
    public <U> Selection<R, U> columns(Selectable<R, U> column) {
        return new Selection<>(spec.selecting(column), runner);
    }

    /** Returns this query as a common table expression with the name {@code name}. */
    public Cte<T> cte(String name) {
        return Cte.of(name, this);
    }

    /**
     * Returns a recursive common table expression: these rows, and those that {@code step} returns for rows already in
     * it, until there are no more: {@code boss.recursive("chain", chain -> session.from(Employee_::new, chain)...)}.
     */
    public Cte<T> recursive(String name, Function<? super Cte<T>, ? extends Values<T>> step) {
        return Cte.recursive(name, this, step);
    }

    /** Adds a condition, which rows must meet besides the earlier ones. */
    public Selection<R, T> where(Condition<R> condition) {
        return with(spec.where(condition));
    }

    /** Adds two conditions, both of which rows must meet. */
    public Selection<R, T> where(Condition<R> first, Condition<R> second) {
        return where(first).where(second);
    }

    /** Adds three conditions, all of which rows must meet. */
    public Selection<R, T> where(Condition<R> first, Condition<R> second, Condition<R> third) {
        return where(first).where(second).where(third);
    }

    /** Adds an inner join to {@code path}: a row for each target. */
    public Selection<R, T> join(EntityPath<R, ?> path) {
        return with(spec.join(new Join(path.source(), JoinKind.INNER, null)));
    }

    /** Adds an inner join to the targets that meet {@code on}: a row for each. */
    public <P extends EntityPath<R, ?>> Selection<R, T> join(P path, Function<? super P, ? extends Condition<R>> on) {
        return with(spec.join(new Join(((EntityPath<R, ?>) path).source(), JoinKind.INNER, on.apply(path))));
    }

    /** Adds a left join to {@code path}: a row for each target, and a row with nulls if there is none. */
    public Selection<R, T> leftJoin(EntityPath<R, ?> path) {
        return with(spec.join(new Join(path.source(), JoinKind.LEFT, null)));
    }

    /** Adds a left join to the targets that meet {@code on}: a row for each, and a row with nulls if there is none. */
    public <P extends EntityPath<R, ?>> Selection<R, T> leftJoin(P path,
            Function<? super P, ? extends Condition<R>> on) {
        return with(spec.join(new Join(((EntityPath<R, ?>) path).source(), JoinKind.LEFT, on.apply(path))));
    }

    /** Adds a right join to {@code path}: keeps targets to which no row refers, with nulls for the row. */
    public Selection<R, T> rightJoin(EntityPath<R, ?> path) {
        return with(spec.join(new Join(path.source(), JoinKind.RIGHT, null)));
    }

    /** Adds a right join to the targets on {@code on}: keeps targets without a match, with nulls for the row. */
    public <P extends EntityPath<R, ?>> Selection<R, T> rightJoin(P path,
            Function<? super P, ? extends Condition<R>> on) {
        return with(spec.join(new Join(((EntityPath<R, ?>) path).source(), JoinKind.RIGHT, on.apply(path))));
    }

    /**
     * Adds a full join to {@code path}: keeps rows and targets without a match. Not supported by H2, MariaDB and MySQL.
     */
    public Selection<R, T> fullJoin(EntityPath<R, ?> path) {
        return with(spec.join(new Join(path.source(), JoinKind.FULL, null)));
    }

    /** Adds a full join to the targets on {@code on}: keeps rows and targets without a match. */
    public <P extends EntityPath<R, ?>> Selection<R, T> fullJoin(P path,
            Function<? super P, ? extends Condition<R>> on) {
        return with(spec.join(new Join(((EntityPath<R, ?>) path).source(), JoinKind.FULL, on.apply(path))));
    }

    /** Groups by {@code groups}, besides those given before. An entity stands for all its columns. */
    @SafeVarargs
    public final Selection<R, T> groupBy(Selectable<R, ?>... groups) {
        SelectionSpec<R, T> more = spec;
        for (Selectable<R, ?> group : groups) {
            more = more.groupBy(group);
        }
        return with(more);
    }

    /** Adds a condition, which groups must meet besides the earlier ones. */
    public Selection<R, T> having(Condition<R> condition) {
        return with(spec.having(condition));
    }

    /** Adds two conditions, both of which groups must meet. */
    public Selection<R, T> having(Condition<R> first, Condition<R> second) {
        return having(first).having(second);
    }

    /** Adds three conditions, all of which groups must meet. */
    public Selection<R, T> having(Condition<R> first, Condition<R> second, Condition<R> third) {
        return having(first).having(second).having(third);
    }

    /** Orders by {@code terms}, after the terms given before. */
    @SafeVarargs
    public final Selection<R, T> orderBy(Ordering<R>... terms) {
        SelectionSpec<R, T> more = spec;
        for (Ordering<R> ordering : terms) {
            for (OrderTerm<R> term : ordering.terms()) {
                more = more.orderBy(term);
            }
        }
        return with(more);
    }

    /** Removes duplicate rows ({@code SELECT DISTINCT}). */
    public Selection<R, T> distinct() {
        return with(spec.distinctRows());
    }

    /** Limits the result to {@code limit} rows. */
    public Selection<R, T> limit(long limit) {
        return with(spec.page(QuerySpec.notNegative("limit", limit), spec.offset()));
    }

    /** Skips the first {@code offset} rows. */
    public Selection<R, T> offset(long offset) {
        return with(spec.page(spec.limit(), QuerySpec.notNegative("offset", offset)));
    }

    /** Executes the query and returns all rows. */
    public List<T> list() {
        return runner.list(plan());
    }

    /** Returns the first row, or null if there is none. */
    public @Nullable T first() {
        List<T> found = atMost(1).list();
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the only row. Throws a {@code NotSingleException} if there is none or more than one. */
    public T single() {
        List<T> found = atMost(2).list();
        if (found.size() != 1) {
            throw new NotSingleException("Not one row but " + (found.isEmpty() ? "none" : "several") + ": " + sql());
        }
        return found.get(0);
    }

    /** Returns this query with a limit of at most {@code most} rows. */
    Selection<R, T> atMost(long most) {
        return spec.limit() >= 0 && spec.limit() <= most ? this : limit(most);
    }

    /** Returns the rows as a stream that reads from a database cursor. The caller must close the stream. */
    public Stream<T> stream() {
        return runner.stream(plan());
    }

    /** Passes each row to {@code consumer} while it reads from a database cursor. */
    public void forEach(Consumer<? super T> consumer) {
        try (Stream<T> stream = stream()) {
            stream.forEachOrdered(consumer);
        }
    }

    /** Returns the number of rows. */
    public long count() {
        try (Rows rows = runner.rows(spec.count(runner.dialect()))) {
            rows.next();
            return rows.row().longValue(1);
        }
    }

    /** Returns the compiled query that {@link #list} executes. */
    RowsPlan<T> plan() {
        return spec.plan(runner.dialect());
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
    public SqlNode select() {
        return new SelectionSpec.Apart(spec.roots(), spec.select(new ProjectionLayout(spec.selected()).columns(),
                runner.dialect()));
    }

    @Override
    public boolean isPaged() {
        return spec.limit() >= 0 || spec.offset() > 0;
    }

    @Override
    public SqlNode namedSelect() {
        return new SelectionSpec.Apart(spec.roots(),
                spec.select(SelectionSpec.named(new ProjectionLayout(spec.selected()).columns()), runner.dialect()));
    }

    @Override
    public Selectable<R, T> selected() {
        return spec.selected();
    }

    @Override
    public Compound<T> combine(Operator operator, Values<T> other) {
        return Compound.of(this, operator, other, runner);
    }

    /** Appends {@code last} to the order of a page, unless rows are grouped or distinct. */
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
