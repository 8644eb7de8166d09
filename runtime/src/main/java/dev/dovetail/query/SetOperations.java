package dev.dovetail.query;

/**
 * Set operations on the rows of two queries of the same type.
 *
 * @param <T> the type of a result row
 */
public interface SetOperations<T> {
    /** Returns the rows of both queries, without duplicates. */
    default Compound<T> union(Values<T> other) {
        return combine("UNION", other);
    }

    /** Returns the rows of both queries, with duplicates. */
    default Compound<T> unionAll(Values<T> other) {
        return combine("UNION ALL", other);
    }

    /** Returns the rows that both queries return, without duplicates. */
    default Compound<T> intersect(Values<T> other) {
        return combine("INTERSECT", other);
    }

    /** Returns the rows of this query that {@code other} does not return, without duplicates. */
    default Compound<T> except(Values<T> other) {
        return combine("EXCEPT", other);
    }

    /** Combines both queries by an SQL operator, for example {@code UNION}. */
    Compound<T> combine(String operator, Values<T> other);
}
