package dev.dovetail.query;

/**
 * A column whose values have an order.
 *
 * @param <R> the root of the query in which it can stand
 * @param <T> the property's type
 */
public class ComparableColumn<R, T> extends Column<R, T> implements ComparableExpression<R, T> {
    ComparableColumn(Source source, int index) {
        super(source, index);
    }
}
