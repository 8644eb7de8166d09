package dev.dovetail.query;

import dev.dovetail.sql.Call;
import dev.dovetail.sql.Ordered;

/**
 * An expression whose values have an order.
 *
 * @param <R> the root entity of the query
 * @param <T> the type of the value
 */
public interface ComparableExpression<R, T> extends Expression<R, T> {
    /** Returns the condition {@code this < value}. */
    default Condition<R> lt(T value) {
        return new Comparison<>(new Ordered(this, type()), "<", new Ordered(bound(value), type()));
    }

    /** Returns the condition {@code this < other}. */
    default Condition<R> lt(Expression<R, T> other) {
        return new Comparison<>(new Ordered(this, type()), "<", new Ordered(other, type()));
    }

    /** Returns the condition {@code this <= value}. */
    default Condition<R> le(T value) {
        return new Comparison<>(new Ordered(this, type()), "<=", new Ordered(bound(value), type()));
    }

    /** Returns the condition {@code this <= other}. */
    default Condition<R> le(Expression<R, T> other) {
        return new Comparison<>(new Ordered(this, type()), "<=", new Ordered(other, type()));
    }

    /** Returns the condition {@code this > value}. */
    default Condition<R> gt(T value) {
        return new Comparison<>(new Ordered(this, type()), ">", new Ordered(bound(value), type()));
    }

    /** Returns the condition {@code this > other}. */
    default Condition<R> gt(Expression<R, T> other) {
        return new Comparison<>(new Ordered(this, type()), ">", new Ordered(other, type()));
    }

    /** Returns the condition {@code this >= value}. */
    default Condition<R> ge(T value) {
        return new Comparison<>(new Ordered(this, type()), ">=", new Ordered(bound(value), type()));
    }

    /** Returns the condition {@code this >= other}. */
    default Condition<R> ge(Expression<R, T> other) {
        return new Comparison<>(new Ordered(this, type()), ">=", new Ordered(other, type()));
    }

    /** Returns the condition {@code this BETWEEN low AND high}, which includes both bounds. */
    default Condition<R> between(T low, T high) {
        return new Between<>(new Ordered(this, type()), new Ordered(bound(low), type()),
                new Ordered(bound(high), type()));
    }

    /** Returns the condition {@code this BETWEEN low AND high}, which includes both bounds. */
    default Condition<R> between(Expression<R, T> low, Expression<R, T> high) {
        return new Between<>(new Ordered(this, type()), new Ordered(low, type()), new Ordered(high, type()));
    }

    /**
     * Returns the condition {@code this NOT BETWEEN low AND high}: less than {@code low} or greater than {@code high}.
     */
    default Condition<R> notBetween(T low, T high) {
        return between(low, high).not();
    }

    /** Returns {@code MIN(this)}, or null if there are no values. */
    default Aggregate<R, T> min() {
        return new Computed<>(new MinMax(false, this, type(), null), this);
    }

    /** Returns {@code MAX(this)}, or null if there are no values. */
    default Aggregate<R, T> max() {
        return new Computed<>(new MinMax(true, this, type(), null), this);
    }

    /** Returns {@code COALESCE(this, value)}: this, or {@code value} if this is null. */
    default ComparableExpression<R, T> coalesce(T value) {
        return new Computed<>(Call.of("COALESCE", this, bound(value)), this);
    }

    /** Returns {@code COALESCE(this, other)}: this, or the other if this is null. */
    default ComparableExpression<R, T> coalesce(Expression<R, T> other) {
        return new Computed<>(Call.of("COALESCE", this, other), this);
    }

    /** Returns {@code NULLIF(this, value)}: this, or null if it equals {@code value}. */
    default ComparableExpression<R, T> nullIf(T value) {
        return new Computed<>(Call.of("NULLIF", this, bound(value)), this);
    }
}
