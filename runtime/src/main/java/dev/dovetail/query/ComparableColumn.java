package dev.dovetail.query;

import dev.dovetail.path.PathSource;

/**
 * A column whose values have an order.
 *
 * @param <R> the root entity of the query
 * @param <T> the type of the property
 */
public class ComparableColumn<R, T> extends Column<R, T> implements ComparableExpression<R, T> {
    ComparableColumn(PathSource source, int index) {
        super(source, index);
    }
}
