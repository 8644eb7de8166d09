package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;

/**
 * The values of a column of a correlated subquery.
 *
 * @param select the SELECT
 * @param selected the column
 * @param isPaged whether the subquery has a limit
 */
record CorrelatedValues<T>(SqlNode select, Selectable<?, T> selected, boolean isPaged) implements Values<T> {
    /** Returns the SELECT, because a single column needs no alias. */
    @Override
    public SqlNode namedSelect() {
        return select;
    }
}
