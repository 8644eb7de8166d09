package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;

/**
 * A query used as a list of values, or as one value, in another query.
 *
 * @param <T> the type of the value
 */
public sealed interface Values<T> permits Selection, Compound, CorrelatedValues {
    /** Returns the SELECT, without parentheses. */
    SqlNode select();

    /** Returns whether the query has a limit or offset. */
    boolean isPaged();

    /** Returns the SELECT, without parentheses, with a name for each column. */
    SqlNode namedSelect();

    /** Returns the selected column, which decides how values are stored and read. */
    Selectable<?, T> selected();
}
