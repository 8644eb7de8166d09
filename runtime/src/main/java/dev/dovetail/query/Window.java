package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
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
            more.add(term.term());
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
}
