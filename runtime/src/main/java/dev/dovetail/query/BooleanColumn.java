package dev.dovetail.query;

/**
 * A column of truth values.
 *
 * @param <R> the root of the query in which it can stand
 */
public final class BooleanColumn<R> extends ComparableColumn<R, Boolean> implements BooleanExpression<R> {
    BooleanColumn(Source source, int index) {
        super(source, index);
    }
}
