package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The window of a window function: the rows with the same partition, in an order. Immutable. Created by
 * {@link Functions#partitionBy} and {@link Functions#orderedBy}.
 *
 * @param <R> the root entity of the query
 */
public final class Window<R> implements SqlNode {
    private final List<Expression<R, ?>> partition;
    private final List<OrderTerm<R>> order;

    Window(List<Expression<R, ?>> partition, List<OrderTerm<R>> order) {
        this.partition = partition;
        this.order = order;
    }

    /** Returns this window, ordered by {@code terms}. */
    @SafeVarargs
    public final Window<R> orderBy(Ordering<R>... terms) {
        List<OrderTerm<R>> more = new ArrayList<>(order);
        for (Ordering<R> term : terms) {
            more.addAll(term.terms());
        }
        return new Window<>(partition, more);
    }

    @Override
    public void writeTo(SqlWriter out) {
        if (!partition.isEmpty()) {
            out.text("PARTITION BY ").list(", ", partition);
        }
        if (!order.isEmpty()) {
            out.text(partition.isEmpty() ? "ORDER BY " : " ORDER BY ").list(", ", order);
        }
    }

    /** A function that needs a window: {@code rowNumber().over(partitionBy(post.userId).orderBy(post.id))}. */
    public static final class Function {
        private final SqlNode call;

        Function(String sql) {
            this.call = new Text(sql);
        }

        /** Returns the function over {@code window}. */
        public <R> NumberExpression<R, Long> over(Window<R> window) {
            return new ComputedNumber<>(new Over(call, window), ColumnType.LONG);
        }
    }
}
