package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.path.Join;
import dev.dovetail.path.JoinKind;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.RootTables;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A correlated subquery: it can use the columns of the outer query: {@code User_<Post> u = alias(User_::new);
 * from(u).where(u.name.eq(post.title)).exists()}. Immutable.
 *
 * @param <R> the root entity of the outer query
 */
public final class Correlated<R> {
    private final PathSource root;
    private final List<Join> joins;
    private final List<Condition<R>> where;
    private final List<OrderTerm<R>> orderBy;
    private final long limit;

    Correlated(PathSource root, List<Join> joins, List<Condition<R>> where, List<OrderTerm<R>> orderBy, long limit) {
        this.root = root;
        this.joins = joins;
        this.where = where;
        this.orderBy = orderBy;
        this.limit = limit;
    }

    /** Adds a condition, which rows must meet besides the earlier ones. */
    public Correlated<R> where(Condition<R> condition) {
        return new Correlated<>(root, joins, QuerySpec.plus(where, condition), orderBy, limit);
    }

    /** Adds two conditions, both of which rows must meet. */
    public Correlated<R> where(Condition<R> first, Condition<R> second) {
        return where(first).where(second);
    }

    /** Adds three conditions, all of which rows must meet. */
    public Correlated<R> where(Condition<R> first, Condition<R> second, Condition<R> third) {
        return where(first).where(second).where(third);
    }

    /** Adds an inner join to {@code path}: a row for each target. */
    public Correlated<R> join(EntityPath<R, ?> path) {
        return new Correlated<>(root,
                QuerySpec.plus(joins, QuerySpec.joinable(new Join(path.source(), JoinKind.INNER, null))), where,
                orderBy, limit);
    }

    /** Orders by {@code terms}. */
    @SafeVarargs
    public final Correlated<R> orderBy(Ordering<R>... terms) {
        List<OrderTerm<R>> more = new ArrayList<>(orderBy);
        for (Ordering<R> term : terms) {
            more.addAll(term.terms());
        }
        return new Correlated<>(root, joins, where, more, limit);
    }

    /** Limits the subquery to {@code limit} rows. */
    public Correlated<R> limit(long limit) {
        return new Correlated<>(root, joins, where, orderBy, QuerySpec.notNegative("limit", limit));
    }

    /** Returns the condition that the subquery has a row. */
    public Condition<R> exists() {
        return new ExistsIn<>(select(new Text("1")));
    }

    /** Returns the condition that the subquery has no row. */
    public Condition<R> notExists() {
        return exists().not();
    }

    /** Returns the number of rows of the subquery. */
    public NumberExpression<R, Long> count() {
        return new ComputedNumber<>(new Bracketed(select(new Text("COUNT(*)"))), ColumnType.LONG);
    }

    /** Returns the value of {@code column} in the only row, or null if there is no row. */
    public <N extends Number> NumberExpression<R, N> value(NumberExpression<R, N> column) {
        return new ComputedNumber<>(ScaledSelect.like(column, new Bracketed(select(column))), column.type());
    }

    /** Returns the value of {@code column} in the only row, or null if there is no row. */
    public StringExpression<R> value(StringExpression<R> column) {
        return new ComputedText<>(new Bracketed(select(column)));
    }

    /** Returns the value of {@code column} in the only row, or null if there is no row. */
    public <T> ComparableExpression<R, T> value(ComparableExpression<R, T> column) {
        return new Computed<>(new Bracketed(select(column)), column);
    }

    /** Returns the values of {@code column} for an {@code IN} condition: {@code post.id.in(from(u)...values(u.id))}. */
    public <T> Values<T> values(Expression<R, T> column) {
        return new CorrelatedValues<>(select(column), column, limit >= 0);
    }

    private Select select(SqlNode column) {
        return Select.of(List.of(column), new RootTables(root, null, joins), where).orderBy(orderBy).page(limit, 0);
    }

    /**
     * A SELECT in parentheses, as a value.
     *
     * @param select the SELECT
     */
    record Bracketed(SqlNode select) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.text("(").node(select).text(")");
        }
    }
}
