package dev.dovetail.query;

import dev.dovetail.sql.ColumnType;

/**
 * An expression whose values are true and false, and which is therefore a condition by itself.
 *
 * @param <R> the root of the query in which it can stand
 */
public interface BooleanExpression<R> extends ComparableExpression<R, Boolean>, Condition<R> {
    @Override
    default ColumnType type() {
        return ColumnType.BOOLEAN;
    }

    /** Is true. */
    default Condition<R> isTrue() {
        return eq(true);
    }

    /** Is false. */
    default Condition<R> isFalse() {
        return eq(false);
    }
}
