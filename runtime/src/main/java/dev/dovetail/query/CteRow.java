package dev.dovetail.query;

import dev.dovetail.sql.ColumnOf;

/**
 * A row of a common table expression in a query that reads from it. It can be selected as what it gives, and its
 * columns are known by the expressions that its own query selects: {@code s.field(line.quantity.sum())}, as with jOOQ's
 * {@code table.field(...)} and SQLAlchemy's {@code cte.c}.
 *
 * @param <R> the root of the query in which it can stand
 * @param <T> what each row gives
 */
public sealed class CteRow<R, T> implements Selectable<R, T> permits Cte {
    private final CteTable table;
    private final Source source;

    CteRow(CteTable table, Source source) {
        this.table = table;
        this.source = source;
    }

    final CteTable table() {
        return table;
    }

    final Source source() {
        return source;
    }

    /** The column of this expression, which the table's query must select. */
    public final <N extends Number, S extends Number> Summand<R, N, S> field(Summand<?, N, S> selected) {
        return new ComputedNumber<>(Sized.like(selected, column(selected)), selected.type());
    }

    /** The column of this expression, which the table's query must select. */
    public final <N extends Number> NumberExpression<R, N> field(NumberExpression<?, N> selected) {
        return new ComputedNumber<>(Sized.like(selected, column(selected)), selected.type());
    }

    /** The column of this expression, which the table's query must select. */
    public final StringExpression<R> field(StringExpression<?> selected) {
        return new ComputedText<>(column(selected));
    }

    /** The column of this expression, which the table's query must select. */
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
