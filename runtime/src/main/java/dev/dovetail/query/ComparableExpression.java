package dev.dovetail.query;

import dev.dovetail.sql.Call;
import dev.dovetail.sql.Ordered;

/**
 * An expression whose values have an order.
 *
 * @param <R> the root of the query in which it can stand
 * @param <T> the value's type
 */
public interface ComparableExpression<R, T> extends Expression<R, T> {
    /** Less than {@code value}. */
    default Condition<R> lt(T value) {
        return new Comparison<>(new Ordered(this, type()), "<", new Ordered(bound(value), type()));
    }

    /** Less than the other expression. */
    default Condition<R> lt(Expression<R, T> other) {
        return new Comparison<>(new Ordered(this, type()), "<", new Ordered(other, type()));
    }

    /** Less than or equal to {@code value}. */
    default Condition<R> le(T value) {
        return new Comparison<>(new Ordered(this, type()), "<=", new Ordered(bound(value), type()));
    }

    /** Less than or equal to the other expression. */
    default Condition<R> le(Expression<R, T> other) {
        return new Comparison<>(new Ordered(this, type()), "<=", new Ordered(other, type()));
    }

    /** Greater than {@code value}. */
    default Condition<R> gt(T value) {
        return new Comparison<>(new Ordered(this, type()), ">", new Ordered(bound(value), type()));
    }

    /** Greater than the other expression. */
    default Condition<R> gt(Expression<R, T> other) {
        return new Comparison<>(new Ordered(this, type()), ">", new Ordered(other, type()));
    }

    /** Greater than or equal to {@code value}. */
    default Condition<R> ge(T value) {
        return new Comparison<>(new Ordered(this, type()), ">=", new Ordered(bound(value), type()));
    }

    /** Greater than or equal to the other expression. */
    default Condition<R> ge(Expression<R, T> other) {
        return new Comparison<>(new Ordered(this, type()), ">=", new Ordered(other, type()));
    }

    /** Not less than {@code low} and not greater than {@code high}. */
    default Condition<R> between(T low, T high) {
        return new Between<>(new Ordered(this, type()), new Ordered(bound(low), type()),
                new Ordered(bound(high), type()));
    }

    /** Not less than {@code low} and not greater than {@code high}. */
    default Condition<R> between(Expression<R, T> low, Expression<R, T> high) {
        return new Between<>(new Ordered(this, type()), new Ordered(low, type()), new Ordered(high, type()));
    }

    /** Less than {@code low} or greater than {@code high}. */
    default Condition<R> notBetween(T low, T high) {
        return between(low, high).not();
    }

    /** The smallest value of the rows, null of none. */
    default Aggregate<R, T> min() {
        return new Computed<>(new Extreme(false, this, type(), null), this);
    }

    /** The greatest value of the rows, null of none. */
    default Aggregate<R, T> max() {
        return new Computed<>(new Extreme(true, this, type(), null), this);
    }

    /** This, or {@code value} where this is null. */
    default ComparableExpression<R, T> coalesce(T value) {
        return new Computed<>(Call.of("COALESCE", this, bound(value)), this);
    }

    /** This, or the other where this is null. */
    default ComparableExpression<R, T> coalesce(Expression<R, T> other) {
        return new Computed<>(Call.of("COALESCE", this, other), this);
    }

    /** This, or null where it is {@code value}. */
    default ComparableExpression<R, T> nullIf(T value) {
        return new Computed<>(Call.of("NULLIF", this, bound(value)), this);
    }
}
