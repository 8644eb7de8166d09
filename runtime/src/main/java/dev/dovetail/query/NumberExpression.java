package dev.dovetail.query;

import dev.dovetail.sql.Call;
import dev.dovetail.sql.Cast;
import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Infix;
import dev.dovetail.sql.Reckoned;
import dev.dovetail.sql.Reckoned.Operation;
import dev.dovetail.sql.SqlNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An expression whose values are numbers. Arithmetic gives numbers of the same type; {@link #asLong}, {@link #asDouble}
 * and {@link #asDecimal} change it first.
 *
 * @param <R> the root entity of the query
 * @param <N> the number's type
 */
public interface NumberExpression<R, N extends Number> extends ComparableExpression<R, N> {
    /** The sum of this and {@code number}. */
    default NumberExpression<R, N> plus(N number) {
        return infix("+", Operation.PLUS, operand(number));
    }

    /** The sum of both. */
    default NumberExpression<R, N> plus(Expression<R, N> number) {
        return infix("+", Operation.PLUS, number);
    }

    /** This less {@code number}. */
    default NumberExpression<R, N> minus(N number) {
        return infix("-", Operation.MINUS, operand(number));
    }

    /** This less the other. */
    default NumberExpression<R, N> minus(Expression<R, N> number) {
        return infix("-", Operation.MINUS, number);
    }

    /** The product of this and {@code number}. */
    default NumberExpression<R, N> times(N number) {
        return infix("*", Operation.TIMES, operand(number));
    }

    /** The product of both. */
    default NumberExpression<R, N> times(Expression<R, N> number) {
        return infix("*", Operation.TIMES, number);
    }

    /** The quotient; of whole numbers, as in Java, without what is left over. */
    default NumberExpression<R, N> dividedBy(N number) {
        return quotient(operand(number));
    }

    /** The quotient; of whole numbers, as in Java, without what is left over. */
    default NumberExpression<R, N> dividedBy(Expression<R, N> number) {
        return quotient(number);
    }

    /** What the division of this by {@code number} leaves over, with the sign of this. */
    default NumberExpression<R, N> mod(N number) {
        return remainder(operand(number));
    }

    /** What the division of this by the other leaves over, with the sign of this. */
    default NumberExpression<R, N> mod(Expression<R, N> number) {
        return remainder(number);
    }

    /** The same with the other sign. */
    default NumberExpression<R, N> negated() {
        return reckoned(new Negated(this), Operation.NEGATED, this);
    }

    /** The same without a sign. */
    default NumberExpression<R, N> abs() {
        return reckoned(Call.of("ABS", this), Operation.ABS, this);
    }

    /** The nearest whole number that is not greater. */
    default NumberExpression<R, N> floor() {
        return reckoned(Call.of("FLOOR", this), Operation.FLOOR, this);
    }

    /** The nearest whole number that is not less. */
    default NumberExpression<R, N> ceil() {
        return reckoned(Call.of("CEILING", this), Operation.CEILING, this);
    }

    /** The nearest number with so many decimal places. */
    default NumberExpression<R, N> round(int places) {
        return computed(Reckoned.rounded(new Rounded(this, places, type()), type(), this, places));
    }

    /** The number as a {@code long}. */
    default Summand<R, Long, BigInteger> asLong() {
        return new ComputedNumber<>(new Cast(this, ColumnType.LONG), ColumnType.LONG);
    }

    /** The number as a {@code double}. */
    default Summand<R, Double, Double> asDouble() {
        return new ComputedNumber<>(new Cast(this, ColumnType.DOUBLE), ColumnType.DOUBLE);
    }

    /** The number as a decimal one. */
    default Summand<R, BigDecimal, BigDecimal> asDecimal() {
        return new ComputedNumber<>(new AsDecimal(this, type()), ColumnType.DECIMAL);
    }

    /**
     * The sum over rows, null of none: of whole numbers up to {@code int} a {@link Long}, of {@code long} a
     * {@link BigInteger}, of others a number of the same type. A {@link Summand}, as columns are, says so to the
     * compiler.
     */
    default NumberAggregate<R, ? extends Number> sum() {
        return new ComputedNumber<R, Number, Number>(Reckoned.of(Call.of("SUM", this), type(), Operation.SUM, this),
                type().sum());
    }

    /** The mean over rows, null of none. */
    default NumberAggregate<R, Double> avg() {
        SqlNode precise = type() == ColumnType.DOUBLE ? this : new Cast(this, ColumnType.DOUBLE);
        return new ComputedNumber<>(Call.of("AVG", precise), ColumnType.DOUBLE);
    }

    @Override
    default NumberAggregate<R, N> min() {
        return computed(new Extreme(false, this, type(), null));
    }

    @Override
    default NumberAggregate<R, N> max() {
        return computed(new Extreme(true, this, type(), null));
    }

    @Override
    default NumberExpression<R, N> coalesce(N value) {
        return computed(Call.of("COALESCE", this, bound(value)));
    }

    @Override
    default NumberExpression<R, N> coalesce(Expression<R, N> other) {
        return computed(Call.of("COALESCE", this, other));
    }

    private SqlNode operand(N number) {
        return new Literal(bound(number), type());
    }

    private ComputedNumber<R, N, Number> infix(String sign, Operation operation, SqlNode other) {
        return reckoned(new Infix(this, sign, other), operation, this, other);
    }

    private ComputedNumber<R, N, Number> quotient(SqlNode divisor) {
        return reckoned(new Quotient(this, divisor, type()), Operation.QUOTIENT, this, divisor);
    }

    private ComputedNumber<R, N, Number> remainder(SqlNode divisor) {
        return reckoned(new Remainder(this, divisor, type()), Operation.REMAINDER, this, divisor);
    }

    /** The same as {@link #computed}, of arithmetic. */
    private ComputedNumber<R, N, Number> reckoned(SqlNode node, Operation operation, SqlNode... operands) {
        return computed(Reckoned.of(node, type(), operation, operands));
    }

    private ComputedNumber<R, N, Number> computed(SqlNode node) {
        return new ComputedNumber<>(node, type());
    }
}
