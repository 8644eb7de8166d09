package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.ExactNumber;
import dev.dovetail.dialect.ExactNumber.Operation;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.sql.Call;
import dev.dovetail.sql.Cast;
import dev.dovetail.sql.Infix;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A numeric expression. Arithmetic keeps the type; {@link #asLong}, {@link #asDouble} and {@link #asDecimal} change it.
 *
 * @param <R> the root entity of the query
 * @param <N> the type of the number
 */
public interface NumberExpression<R, N extends Number> extends ComparableExpression<R, N> {
    /** Returns {@code this + number}. */
    default NumberExpression<R, N> plus(N number) {
        return infix("+", Operation.PLUS, operand(number));
    }

    /** Returns {@code this + number}. */
    default NumberExpression<R, N> plus(Expression<R, N> number) {
        return infix("+", Operation.PLUS, number);
    }

    /** Returns {@code this - number}. */
    default NumberExpression<R, N> minus(N number) {
        return infix("-", Operation.MINUS, operand(number));
    }

    /** Returns {@code this - number}. */
    default NumberExpression<R, N> minus(Expression<R, N> number) {
        return infix("-", Operation.MINUS, number);
    }

    /** Returns {@code this * number}. */
    default NumberExpression<R, N> times(N number) {
        return infix("*", Operation.TIMES, operand(number));
    }

    /** Returns {@code this * number}. */
    default NumberExpression<R, N> times(Expression<R, N> number) {
        return infix("*", Operation.TIMES, number);
    }

    /** Returns {@code this / number}. Division of integers truncates, as in Java. */
    default NumberExpression<R, N> dividedBy(N number) {
        return quotient(operand(number));
    }

    /** Returns {@code this / number}. Division of integers truncates, as in Java. */
    default NumberExpression<R, N> dividedBy(Expression<R, N> number) {
        return quotient(number);
    }

    /** Returns the remainder of {@code this / number}, with the sign of this, as in Java. */
    default NumberExpression<R, N> mod(N number) {
        return remainder(operand(number));
    }

    /** Returns the remainder of {@code this / number}, with the sign of this, as in Java. */
    default NumberExpression<R, N> mod(Expression<R, N> number) {
        return remainder(number);
    }

    /** Returns {@code -this}. */
    default NumberExpression<R, N> negated() {
        return reckoned(new Negated(this), Operation.NEGATED, this);
    }

    /** Returns the absolute value. */
    default NumberExpression<R, N> abs() {
        return reckoned(Call.of("ABS", this), Operation.ABS, this);
    }

    /** Returns the greatest integer that is not greater than this. */
    default NumberExpression<R, N> floor() {
        return reckoned(Call.of("FLOOR", this), Operation.FLOOR, this);
    }

    /** Returns the smallest integer that is not less than this. */
    default NumberExpression<R, N> ceil() {
        return reckoned(Call.of("CEILING", this), Operation.CEILING, this);
    }

    /** Rounds to {@code places} decimal places. */
    default NumberExpression<R, N> round(int places) {
        return computed(ExactNumber.rounded(new Rounded(this, places, type()), type(), this, places));
    }

    /** Converts to {@code long}. */
    default Summand<R, Long, BigInteger> asLong() {
        return new ComputedNumber<>(new Cast(this, ColumnType.LONG), ColumnType.LONG);
    }

    /** Converts to {@code double}. */
    default Summand<R, Double, Double> asDouble() {
        return new ComputedNumber<>(new Cast(this, ColumnType.DOUBLE), ColumnType.DOUBLE);
    }

    /** Converts to a decimal number. */
    default Summand<R, BigDecimal, BigDecimal> asDecimal() {
        return new ComputedNumber<>(new AsDecimal(this, type()), ColumnType.DECIMAL);
    }

    /**
     * Returns {@code SUM(this)}, or null if there are no values. The sum of integers up to {@code int} is a
     * {@link Long}, of {@code long} a {@link BigInteger}, and of other numbers has their type. For a {@link Summand},
     * such as a column, the compiler knows the type.
     */
    default NumberAggregate<R, ? extends Number> sum() {
        return new ComputedNumber<R, Number, Number>(ExactNumber.of(Call.of("SUM", this), type(), Operation.SUM, this),
                type().sum());
    }

    /** Returns {@code AVG(this)}, or null if there are no values. */
    default NumberAggregate<R, Double> avg() {
        SqlNode precise = type() == ColumnType.DOUBLE ? this : new Cast(this, ColumnType.DOUBLE);
        return new ComputedNumber<>(Call.of("AVG", precise), ColumnType.DOUBLE);
    }

    @Override
    default NumberAggregate<R, N> min() {
        return computed(new MinMax(false, this, type(), null));
    }

    @Override
    default NumberAggregate<R, N> max() {
        return computed(new MinMax(true, this, type(), null));
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

    /** Returns the number like {@link #computed}, and keeps the operands for databases that need them. */
    private ComputedNumber<R, N, Number> reckoned(SqlNode node, Operation operation, SqlNode... operands) {
        return computed(ExactNumber.of(node, type(), operation, operands));
    }

    private ComputedNumber<R, N, Number> computed(SqlNode node) {
        return new ComputedNumber<>(node, type());
    }
}
