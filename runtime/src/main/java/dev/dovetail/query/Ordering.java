package dev.dovetail.query;

import java.util.List;

/**
 * An expression, an embedded record or a term by which a query can be ordered.
 *
 * @param <R> the root entity of the query
 */
public interface Ordering<R> {
    /** Returns the terms: an expression returns its ascending term, an embedded record one for each column. */
    List<OrderTerm<R>> terms();
}
