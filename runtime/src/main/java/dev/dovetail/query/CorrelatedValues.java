package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;

/**
 * The values of a column of a query within another one.
 *
 * @param select the select
 * @param selected the column
 */
record CorrelatedValues<T>(SqlNode select, Selectable<?, T> selected) implements Values<T> {}
