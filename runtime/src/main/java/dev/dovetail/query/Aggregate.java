package dev.dovetail.query;

/**
 * What a function makes of the values of several rows: of all rows, of those that a query groups, or, after
 * {@link #over}, of those in a row's window.
 *
 * @param <R> the root of the query in which it can stand
 * @param <T> the value's type
 */
public interface Aggregate<R, T> extends ComparableExpression<R, T> {
    /** The same of the rows in each row's window, so that no rows are grouped. */
    ComparableExpression<R, T> over(Window<R> window);
}
