package dev.dovetail.query;

/**
 * An expression or term by which a query can be ordered.
 *
 * @param <R> the root entity of the query
 */
public interface Ordering<R> {
    /** Returns the term; an expression returns its ascending term. */
    OrderTerm<R> term();
}
