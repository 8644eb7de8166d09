package dev.dovetail.query;

import dev.dovetail.path.PathSource;
import dev.dovetail.sql.ColumnOf;

/**
 * A table reference to a common table expression. It can be selected, and its columns are found by the expressions that
 * its query selects: {@code s.field(line.quantity.sum())}. Corresponds to jOOQ's {@code table.field(...)} and
 * SQLAlchemy's {@code cte.c}.
 *
 * @param <R> the root entity of the query
 * @param <T> the type of a result row
 */
public sealed class CteRow<R, T> implements Selectable<R, T> permits Cte {
    private final CteTable table;
    private final PathSource source;

    CteRow(CteTable table, PathSource source) {
        this.table = table;
        this.source = source;
    }

    final CteTable table() {
        return table;
    }

    final PathSource source() {
        return source;
    }

    /** Returns the column of {@code selected}, an expression that the table's query selects. */
    public final <N extends Number, S extends Number> Summand<R, N, S> field(Summand<?, N, S> selected) {
        return new ComputedNumber<>(ScaledSelect.like(selected, column(selected)), selected.type());
    }

    /** Returns the column of {@code selected}, an expression that the table's query selects. */
    public final <N extends Number> NumberExpression<R, N> field(NumberExpression<?, N> selected) {
        return new ComputedNumber<>(ScaledSelect.like(selected, column(selected)), selected.type());
    }

    /** Returns the column of {@code selected}, an expression that the table's query selects. */
    public final StringExpression<R> field(StringExpression<?> selected) {
        return new ComputedText<>(column(selected));
    }

    /** Returns the column of {@code selected}, an expression that the table's query selects. */
    public final <V> ComparableExpression<R, V> field(Expression<?, V> selected) {
        return new Computed<>(column(selected), selected);
    }

    private ColumnOf column(Expression<?, ?> selected) {
        return new ColumnOf(source, table.column(selected));
    }

    @Override
    public final String toString() {
        return table.name();
    }
}
