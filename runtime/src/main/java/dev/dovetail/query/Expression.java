package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.Row;
import dev.dovetail.sql.Call;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An SQL expression: a column, or a value computed from columns.
 *
 * @param <R> the root entity of the query
 * @param <T> the type of the value
 */
public non-sealed interface Expression<R, T> extends SqlNode, Ordering<R>, Selectable<R, T> {
    /** Returns the column type of the value. */
    ColumnType type();

    /** Returns {@code value} as the database stores it, for a comparison with this expression. */
    default @Nullable Object stored(T value) {
        return value;
    }

    /** Reads the value of this expression from a row. */
    @SuppressWarnings("unchecked")
    default @Nullable T read(Row row, int column) {
        return (T) row.value(column, type());
    }

    /** Returns the condition {@code this = value}. {@code eq(null)} is {@link #isNull}. */
    default Condition<R> eq(@Nullable T value) {
        return value == null ? isNull() : Comparison.of(this, "=", bound(value));
    }

    /** Returns the condition {@code this = other}. */
    default Condition<R> eq(Expression<R, T> other) {
        return Comparison.of(this, "=", other);
    }

    /**
     * Returns the condition {@code this <> value}. Rows in which this is null do not match. {@code ne(null)} is
     * {@link #isNotNull}.
     */
    default Condition<R> ne(@Nullable T value) {
        return value == null ? isNotNull() : Comparison.of(this, "<>", bound(value));
    }

    /** Returns the condition {@code this <> other}. Rows in which one of both is null do not match. */
    default Condition<R> ne(Expression<R, T> other) {
        return Comparison.of(this, "<>", other);
    }

    /** Returns the condition {@code this IN (values)}. */
    @SuppressWarnings("unchecked")
    default Condition<R> in(T... values) {
        return in(Arrays.asList(values));
    }

    /** Returns the condition {@code this IN (values)}. It is false if {@code values} is empty. */
    default Condition<R> in(Collection<? extends T> values) {
        List<SqlNode> bound = new ArrayList<>(values.size());
        for (T value : values) {
            bound.add(Comparison.side(this, bound(value), type()));
        }
        return new Membership<>(Comparison.side(this, this, type()), bound);
    }

    /** Returns the condition that this is in the result of {@code query}. */
    default Condition<R> in(Values<? extends T> query) {
        return new InQuery<>(this, query);
    }

    /**
     * Returns the condition that this is not in the result of {@code query}. It is never true if the result has a null.
     */
    default Condition<R> notIn(Values<? extends T> query) {
        return in(query).not();
    }

    /** Returns the condition {@code this NOT IN (values)}. Rows in which this is null do not match. */
    @SuppressWarnings("unchecked")
    default Condition<R> notIn(T... values) {
        return in(values).not();
    }

    /**
     * Returns the condition {@code this NOT IN (values)}. Rows in which this is null do not match, unless
     * {@code values} is empty: then all rows match.
     */
    default Condition<R> notIn(Collection<? extends T> values) {
        return in(values).not();
    }

    /** Returns the condition {@code this IS NULL}. */
    default Condition<R> isNull() {
        return new NullTest<>(this, false);
    }

    /** Returns the condition {@code this IS NOT NULL}. */
    default Condition<R> isNotNull() {
        return new NullTest<>(this, true);
    }

    /** Returns the condition {@code this IS DISTINCT FROM value}, which treats null as a value like any other. */
    default Condition<R> isDistinctFrom(@Nullable T value) {
        return value == null ? isNotNull() : new Or<>(List.of(ne(value), isNull()));
    }

    /** Returns {@code COUNT(this)}: the number of rows in which this is not null. */
    default NumberAggregate<R, Long> count() {
        return new ComputedNumber<>(Call.of("COUNT", this), ColumnType.LONG);
    }

    /** Returns {@code COUNT(DISTINCT this)}: the number of different values, without null. */
    default NumberAggregate<R, Long> countDistinct() {
        return new ComputedNumber<>(Call.of("COUNT", new Distinct(this)), ColumnType.LONG);
    }

    /** Returns this as an ascending term of an order. */
    default OrderTerm<R> asc() {
        return new OrderTerm<>(this, type(), false, null);
    }

    /** Returns this as a descending term of an order. */
    default OrderTerm<R> desc() {
        return new OrderTerm<>(this, type(), true, null);
    }

    @Override
    default List<OrderTerm<R>> terms() {
        return List.of(asc());
    }

    /** Returns a parameter with {@code value}, for a comparison with this expression. */
    default SqlNode bound(T value) {
        if (value == null) {
            throw new IllegalArgumentException("A value to compare with is null; write isNull() or isNotNull().");
        }
        return new Constant(stored(value), type());
    }
}
