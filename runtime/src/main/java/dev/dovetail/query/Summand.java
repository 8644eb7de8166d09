package dev.dovetail.query;

/**
 * A number whose sum has a type that the compiler knows: {@link Long} for integers up to {@code int},
 * {@link java.math.BigInteger} for {@code long}, and the type itself for other numbers.
 *
 * @param <R> the root entity of the query
 * @param <N> the type of the number
 * @param <S> the type of a sum
 */
public interface Summand<R, N extends Number, S extends Number> extends NumberExpression<R, N> {
    /** Returns {@code SUM(this)}, or null if there are no values. */
    @Override
    @SuppressWarnings("unchecked")
    default NumberAggregate<R, S> sum() {
        return (NumberAggregate<R, S>) NumberExpression.super.sum();
    }

    @Override
    default Summand<R, N, S> plus(N number) {
        return alike(NumberExpression.super.plus(number));
    }

    @Override
    default Summand<R, N, S> plus(Expression<R, N> number) {
        return alike(NumberExpression.super.plus(number));
    }

    @Override
    default Summand<R, N, S> minus(N number) {
        return alike(NumberExpression.super.minus(number));
    }

    @Override
    default Summand<R, N, S> minus(Expression<R, N> number) {
        return alike(NumberExpression.super.minus(number));
    }

    @Override
    default Summand<R, N, S> times(N number) {
        return alike(NumberExpression.super.times(number));
    }

    @Override
    default Summand<R, N, S> times(Expression<R, N> number) {
        return alike(NumberExpression.super.times(number));
    }

    @Override
    default Summand<R, N, S> dividedBy(N number) {
        return alike(NumberExpression.super.dividedBy(number));
    }

    @Override
    default Summand<R, N, S> dividedBy(Expression<R, N> number) {
        return alike(NumberExpression.super.dividedBy(number));
    }

    @Override
    default Summand<R, N, S> mod(N number) {
        return alike(NumberExpression.super.mod(number));
    }

    @Override
    default Summand<R, N, S> mod(Expression<R, N> number) {
        return alike(NumberExpression.super.mod(number));
    }

    @Override
    default Summand<R, N, S> negated() {
        return alike(NumberExpression.super.negated());
    }

    @Override
    default Summand<R, N, S> abs() {
        return alike(NumberExpression.super.abs());
    }

    @Override
    default Summand<R, N, S> floor() {
        return alike(NumberExpression.super.floor());
    }

    @Override
    default Summand<R, N, S> ceil() {
        return alike(NumberExpression.super.ceil());
    }

    @Override
    default Summand<R, N, S> round(int places) {
        return alike(NumberExpression.super.round(places));
    }

    @Override
    default Summand<R, N, S> coalesce(N value) {
        return alike(NumberExpression.super.coalesce(value));
    }

    @Override
    default Summand<R, N, S> coalesce(Expression<R, N> other) {
        return alike(NumberExpression.super.coalesce(other));
    }

    /** Marks the result as a summand again, because arithmetic keeps the type. */
    @SuppressWarnings("unchecked")
    private Summand<R, N, S> alike(NumberExpression<R, N> computed) {
        return (Summand<R, N, S>) computed;
    }
}
