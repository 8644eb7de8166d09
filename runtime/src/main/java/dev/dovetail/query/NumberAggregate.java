package dev.dovetail.query;

/**
 * An aggregate function with a numeric value.
 *
 * @param <R> the root entity of the query
 * @param <N> the type of the number
 */
public interface NumberAggregate<R, N extends Number> extends Aggregate<R, N>, NumberExpression<R, N> {
    @Override
    NumberExpression<R, N> over(Window<R> window);

    @Override
    default NumberAggregate<R, N> min() {
        return NumberExpression.super.min();
    }

    @Override
    default NumberAggregate<R, N> max() {
        return NumberExpression.super.max();
    }

    @Override
    default NumberExpression<R, N> coalesce(N value) {
        return NumberExpression.super.coalesce(value);
    }

    @Override
    default NumberExpression<R, N> coalesce(Expression<R, N> other) {
        return NumberExpression.super.coalesce(other);
    }
}
