package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import java.util.List;

/**
 * What holds for a row or not, in SQL's logic: a comparison with null is neither true nor false, and a row is found
 * where the whole is true.
 *
 * @param <R> the root of the query in which it can stand
 */
public interface Condition<R> extends SqlNode {
    /** Both hold. */
    default Condition<R> and(Condition<R> other) {
        return new And<>(List.of(this, other));
    }

    /** At least one holds. */
    default Condition<R> or(Condition<R> other) {
        return new Or<>(List.of(this, other));
    }

    /** This does not hold. */
    default Condition<R> not() {
        return new Not<>(this);
    }
}
