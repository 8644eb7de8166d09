package dev.dovetail.query;

import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.compiled.RowsPlan;
import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A union, intersection or difference of queries. Immutable. Ordered by the numbers of its columns, because it has no
 * root whose columns could be named.
 *
 * @param <T> the type of a result row
 */
public final class Compound<T> implements Values<T>, SetOperations<T> {
    private final Values<T> left;
    private final Operator operator;
    private final Values<T> right;
    private final QueryRunner runner;
    private final List<String> order;
    private final long limit;
    private final long offset;

    private Compound(Values<T> left, Operator operator, Values<T> right, QueryRunner runner, List<String> order,
            long limit, long offset) {
        this.left = withoutLists(left);
        this.operator = operator;
        this.right = withoutLists(right);
        this.runner = runner;
        this.order = order;
        this.limit = limit;
        this.offset = offset;
    }

    /** Rejects nested lists, which are found by identifiers that are ambiguous beside the rows of another query. */
    private static <T> Values<T> withoutLists(Values<T> side) {
        if (side instanceof Selection<?, T> selection && !ProjectionLayout.lists(selection.selected()).isEmpty()) {
            throw new IllegalArgumentException(ProjectionLayout.lists(selection.selected()).get(0)
                    + " cannot stand in a union, an intersection or a difference; its lists are those of one query.");
        }
        return side;
    }

    /** Combines two queries by {@code operator}. */
    static <T> Compound<T> of(Values<T> left, Operator operator, Values<T> right, QueryRunner runner) {
        return new Compound<>(left, operator, right, runner, List.of(), -1, 0);
    }

    /** Orders by {@code column}, counted from 1, ascending, after the columns given before. */
    public Compound<T> orderBy(int column) {
        return ordered(column + "");
    }

    /** Orders by {@code column}, counted from 1, descending, after the columns given before. */
    public Compound<T> orderByDescending(int column) {
        return ordered(column + " DESC");
    }

    private Compound<T> ordered(String term) {
        List<String> more = new ArrayList<>(order);
        more.add(term);
        return new Compound<>(left, operator, right, runner, more, limit, offset);
    }

    /** Limits the result to {@code limit} rows. */
    public Compound<T> limit(long limit) {
        return new Compound<>(left, operator, right, runner, order, QuerySpec.notNegative("limit", limit), offset);
    }

    /** Skips the first {@code offset} rows. */
    public Compound<T> offset(long offset) {
        return new Compound<>(left, operator, right, runner, order, limit, QuerySpec.notNegative("offset", offset));
    }

    /** Returns this query as a common table expression with the name {@code name}. */
    public Cte<T> cte(String name) {
        return Cte.of(name, this);
    }

    /** Executes the query and returns all rows. */
    public List<T> list() {
        return runner.list(plan());
    }

    /** Returns the first row, or null if there is none. */
    public @Nullable T first() {
        List<T> found = limit(1).list();
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the number of rows. */
    public long count() {
        SqlNode counted = new SelectionSpec.RowCount(namedSelect());
        try (Rows rows = runner.rows(SelectionSpec.write(counted, runner.dialect()))) {
            rows.next();
            return rows.row().longValue(1);
        }
    }

    /** Returns the compiled query that {@link #list} executes. */
    RowsPlan<T> plan() {
        return new RowsPlan<>(SelectionSpec.write(select(), runner.dialect()), new ProjectionLayout(selected()).part());
    }

    /** Returns the SQL that {@link #list} executes. */
    public String sql() {
        return plan().statement().text();
    }

    @Override
    public SqlNode select() {
        return new CompoundSql(this, false);
    }

    @Override
    public boolean isPaged() {
        return limit >= 0 || offset > 0;
    }

    @Override
    public SqlNode namedSelect() {
        return new CompoundSql(this, true);
    }

    @Override
    public Selectable<?, T> selected() {
        return left.selected();
    }

    /** Returns the queries that it combines. */
    List<Values<T>> sides() {
        return List.of(left, right);
    }

    @Override
    public Compound<T> combine(Operator operator, Values<T> other) {
        return of(this, operator, other, runner);
    }

    @Override
    public String toString() {
        return "Compound: " + sql();
    }

    /** Returns whether this can be the left side of {@code operator} without a derived table. */
    private boolean continues(Operator operator) {
        return order.isEmpty() && limit < 0 && offset == 0 && this.operator == operator;
    }

    /** The SELECT of each side, with the operator between them. */
    private record CompoundSql(Compound<?> compound, boolean named) implements SqlNode {
        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            out.dialect().require(Ability.SET_OPERATIONS, "A union, an intersection or a difference",
                    "Execute the queries one by one and combine their results.");
            write(out, named, compound.left, compound.left instanceof Compound<?> left
                    && left.continues(compound.operator));
            out.text(" ").text(compound.operator.sql()).text(" ");
            write(out, named, compound.right, false);
            for (int i = 0; i < compound.order.size(); i++) {
                out.text(i == 0 ? " ORDER BY " : ", ").text(compound.order.get(i));
            }
            if (compound.limit >= 0 || compound.offset > 0) {
                out.dialect().writePage(out, compound.limit, compound.offset);
            }
        }

        /**
         * Writes a side. A side with an order, a page or another operator becomes a derived table, because not every
         * database allows parentheses here.
         */
        private static void write(StatementWriter out, boolean named, Values<?> side, boolean continues) {
            if (continues || side instanceof Selection<?, ?> selection && selection.isPlain()) {
                out.node(named ? side.namedSelect() : side.select());
            } else {
                out.text("SELECT * FROM (").node(side.namedSelect()).text(") ").text(out.newAlias("rows"));
            }
        }
    }
}
