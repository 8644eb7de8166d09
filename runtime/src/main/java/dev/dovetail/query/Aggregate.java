package dev.dovetail.query;

/**
 * An aggregate function: a value computed from several rows. The rows are all rows of the query, those of a group, or,
 * after {@link #over}, those of a window.
 *
 * @param <R> the root entity of the query
 * @param <T> the type of the value
 */
public interface Aggregate<R, T> extends ComparableExpression<R, T> {
    /** Returns this function over {@code window}, which computes a value for each row without grouping rows. */
    ComparableExpression<R, T> over(Window<R> window);
}
