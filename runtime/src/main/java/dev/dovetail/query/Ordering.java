package dev.dovetail.query;

/**
 * What a query can be ordered by: an expression, or a term of it with its direction.
 *
 * @param <R> the root entity of the query
 */
public interface Ordering<R> {
    /** The term; of an expression, the ascending one. */
    OrderTerm<R> term();
}
