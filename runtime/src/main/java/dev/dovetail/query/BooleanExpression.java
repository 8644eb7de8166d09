package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;

/**
 * An expression with a boolean value, which can be used as a condition.
 *
 * @param <R> the root entity of the query
 */
public non-sealed interface BooleanExpression<R> extends ComparableExpression<R, Boolean>, Condition<R> {
    @Override
    default ColumnType type() {
        return ColumnType.BOOLEAN;
    }

    /** Returns the condition that this is true. */
    default Condition<R> isTrue() {
        return eq(true);
    }

    /** Returns the condition that this is false. */
    default Condition<R> isFalse() {
        return eq(false);
    }
}
