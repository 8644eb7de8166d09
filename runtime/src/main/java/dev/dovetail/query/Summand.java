package dev.dovetail.query;

/**
 * A number of which the compiler knows what kind of number its sum is: of whole numbers up to {@code int} it is a
 * {@link Long}, of {@code long} a {@link java.math.BigInteger}, so that no sum outgrows its type; of others the same
 * kind.
 *
 * @param <R> the root entity of the query
 * @param <N> the number's type
 * @param <S> the type of a sum of such numbers
 */
public interface Summand<R, N extends Number, S extends Number> extends NumberExpression<R, N> {
    /** The sum over rows, null of none. */
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

    /** What is computed of it is of its type, and so is the sum. */
    @SuppressWarnings("unchecked")
    private Summand<R, N, S> alike(NumberExpression<R, N> computed) {
        return (Summand<R, N, S>) computed;
    }
}
