package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.path.SortTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of an ORDER BY.
 *
 * @param <R> the root entity of the query
 */
public final class OrderTerm<R> implements Ordering<R>, SqlNode {
    private final SqlNode expression;
    private final ColumnType type;
    private final boolean descending;
    private final @Nullable Boolean nullsFirst;

    OrderTerm(SqlNode expression, ColumnType type, boolean descending, @Nullable Boolean nullsFirst) {
        this.expression = expression;
        this.type = type;
        this.descending = descending;
        this.nullsFirst = nullsFirst;
    }

    /** Returns this term with nulls before all values. */
    public OrderTerm<R> nullsFirst() {
        return new OrderTerm<>(expression, type, descending, true);
    }

    /** Returns this term with nulls after all values. */
    public OrderTerm<R> nullsLast() {
        return new OrderTerm<>(expression, type, descending, false);
    }

    @Override
    public List<OrderTerm<R>> terms() {
        return List.of(this);
    }

    SqlNode expression() {
        return expression;
    }

    ColumnType type() {
        return type;
    }

    /**
     * Returns a term with this direction for {@code other}, which replaces the expression in an outer or grouped query.
     */
    OrderTerm<R> by(SqlNode other) {
        return new OrderTerm<>(other, type, descending, nullsFirst);
    }

    boolean isDescending() {
        return descending;
    }

    /** Returns whether nulls come first, or null if not specified. */
    @Nullable Boolean nullsAreFirst() {
        return nullsFirst;
    }

    @Override
    public void writeTo(SqlWriter out) {
        new SortTerm(expression, type, descending, nullsFirst).writeTo(out);
    }
}
