package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;

/**
 * The values of a column of a query within another one.
 *
 * @param select the select
 * @param selected the column
 * @param isPaged whether it gives a part of its rows
 */
record CorrelatedValues<T>(SqlNode select, Selectable<?, T> selected, boolean isPaged) implements Values<T> {
    /** One column needs no other name. */
    @Override
    public SqlNode namedSelect() {
        return select;
    }
}
