package dev.dovetail.query;

import dev.dovetail.path.PathSource;

/**
 * A column of booleans.
 *
 * @param <R> the root entity of the query
 */
public final class BooleanColumn<R> extends ComparableColumn<R, Boolean> implements BooleanExpression<R> {
    BooleanColumn(PathSource source, int index) {
        super(source, index);
    }
}
