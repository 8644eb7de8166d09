package dev.dovetail.query;

import dev.dovetail.path.PathSource;

/**
 * A column of strings.
 *
 * @param <R> the root entity of the query
 */
public final class StringColumn<R> extends ComparableColumn<R, String> implements StringExpression<R> {
    StringColumn(PathSource source, int index) {
        super(source, index);
    }
}
