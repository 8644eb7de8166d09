package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;

/**
 * A query as a part of another one, which it stands in for a list of values, or for one value.
 *
 * @param <T> the value's type
 */
public sealed interface Values<T> permits Selection, Compound, CorrelatedValues {
    /** The select, without brackets. */
    SqlNode select();

    /** Whether it gives a part of its rows. */
    boolean isPaged();

    /** The select, without brackets, whose columns have names of their own. */
    SqlNode namedSelect();

    /** How a value is stored and read. */
    Selectable<?, T> selected();
}
