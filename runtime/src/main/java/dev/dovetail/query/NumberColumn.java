package dev.dovetail.query;

import dev.dovetail.path.PathSource;

/**
 * A column of numbers.
 *
 * @param <R> the root entity of the query
 * @param <N> the type of the property
 */
public sealed class NumberColumn<R, N extends Number> extends ComparableColumn<R, N>
        implements NumberExpression<R, N> permits SummandColumn {
    NumberColumn(PathSource source, int index) {
        super(source, index);
    }
}
