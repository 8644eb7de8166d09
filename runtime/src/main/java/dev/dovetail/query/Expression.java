package dev.dovetail.query;

import dev.dovetail.jdbc.Row;
import dev.dovetail.sql.Call;
import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Constant;
import dev.dovetail.sql.SqlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has a value in each row: a column, or what is computed from columns.
 *
 * @param <R> the root of the query in which it can stand
 * @param <T> the value's type
 */
public non-sealed interface Expression<R, T> extends SqlNode, Ordering<R>, Selectable<R, T> {
    /** What kind of value the database holds for it. */
    ColumnType type();

    /** The stored value of a value that it is compared with. */
    default @Nullable Object stored(T value) {
        return value;
    }

    /** The value that a row holds for it. */
    @SuppressWarnings("unchecked")
    default @Nullable T read(Row row, int column) {
        return (T) row.value(column, type());
    }

    /** Equals {@code value}; of null, is null. */
    default Condition<R> eq(@Nullable T value) {
        return value == null ? isNull() : Comparison.of(this, "=", bound(value));
    }

    /** Equals the other expression. */
    default Condition<R> eq(Expression<R, T> other) {
        return Comparison.of(this, "=", other);
    }

    /** Is another value than {@code value}, and not null; of null, is not null. */
    default Condition<R> ne(@Nullable T value) {
        return value == null ? isNotNull() : Comparison.of(this, "<>", bound(value));
    }

    /** Is another value than the other expression's, neither being null. */
    default Condition<R> ne(Expression<R, T> other) {
        return Comparison.of(this, "<>", other);
    }

    /** Is one of the values. */
    @SuppressWarnings("unchecked")
    default Condition<R> in(T... values) {
        return in(Arrays.asList(values));
    }

    /** Is one of the values; of an empty collection, nothing is. */
    default Condition<R> in(Collection<? extends T> values) {
        List<SqlNode> bound = new ArrayList<>(values.size());
        for (T value : values) {
            bound.add(Comparison.side(this, bound(value), type()));
        }
        return new Membership<>(Comparison.side(this, this, type()), bound);
    }

    /** Is one of the values that a query gives. */
    default Condition<R> in(Values<? extends T> query) {
        return new InQuery<>(this, query);
    }

    /** Is none of the values that a query gives. Where one of them is null, this holds nowhere. */
    default Condition<R> notIn(Values<? extends T> query) {
        return in(query).not();
    }

    /** Is none of the values, and not null. */
    @SuppressWarnings("unchecked")
    default Condition<R> notIn(T... values) {
        return in(values).not();
    }

    /** Is none of the values, and not null; of an empty collection, everything is, null as well. */
    default Condition<R> notIn(Collection<? extends T> values) {
        return in(values).not();
    }

    /** Is null. */
    default Condition<R> isNull() {
        return new NullTest<>(this, false);
    }

    /** Is not null. */
    default Condition<R> isNotNull() {
        return new NullTest<>(this, true);
    }

    /** Is another value than {@code value}, null being one like any other. */
    default Condition<R> isDistinctFrom(@Nullable T value) {
        return value == null ? isNotNull() : new Or<>(List.of(ne(value), isNull()));
    }

    /** In how many rows it is not null. */
    default NumberAggregate<R, Long> count() {
        return new ComputedNumber<>(Call.of("COUNT", this), ColumnType.LONG);
    }

    /** How many different values it has, null not being one. */
    default NumberAggregate<R, Long> countDistinct() {
        return new ComputedNumber<>(Call.of("COUNT", new Distinct(this)), ColumnType.LONG);
    }

    /** Smaller values first. */
    default OrderTerm<R> asc() {
        return new OrderTerm<>(this, type(), false, null);
    }

    /** Greater values first. */
    default OrderTerm<R> desc() {
        return new OrderTerm<>(this, type(), true, null);
    }

    @Override
    default OrderTerm<R> term() {
        return asc();
    }

    /** A parameter with {@code value}, which this is compared with. */
    default SqlNode bound(T value) {
        if (value == null) {
            throw new IllegalArgumentException("A value to compare with is null; write isNull() or isNotNull().");
        }
        return new Constant(stored(value), type());
    }
}
