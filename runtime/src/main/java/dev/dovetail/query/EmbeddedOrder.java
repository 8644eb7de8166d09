package dev.dovetail.query;

import java.util.List;

/**
 * The order by the columns of an embedded record, in the order of its components.
 *
 * @param <R> the root entity of the query
 */
public final class EmbeddedOrder<R> implements Ordering<R> {
    private final List<OrderTerm<R>> terms;

    EmbeddedOrder(List<OrderTerm<R>> terms) {
        this.terms = terms;
    }

    /** Returns this order with nulls before all values. */
    public EmbeddedOrder<R> nullsFirst() {
        return new EmbeddedOrder<>(terms.stream().map(OrderTerm::nullsFirst).toList());
    }

    /** Returns this order with nulls after all values. */
    public EmbeddedOrder<R> nullsLast() {
        return new EmbeddedOrder<>(terms.stream().map(OrderTerm::nullsLast).toList());
    }

    @Override
    public List<OrderTerm<R>> terms() {
        return terms;
    }
}
