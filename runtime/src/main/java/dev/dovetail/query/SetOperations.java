package dev.dovetail.query;

/**
 * Set operations on the rows of two queries of the same type.
 *
 * @param <T> the type of a result row
 */
public interface SetOperations<T> {
    /** Returns the rows of both queries, without duplicates. */
    default Compound<T> union(Values<T> other) {
        return combine(Operator.UNION, other);
    }

    /** Returns the rows of both queries, with duplicates. */
    default Compound<T> unionAll(Values<T> other) {
        return combine(Operator.UNION_ALL, other);
    }

    /** Returns the rows that both queries return, without duplicates. */
    default Compound<T> intersect(Values<T> other) {
        return combine(Operator.INTERSECT, other);
    }

    /** Returns the rows of this query that {@code other} does not return, without duplicates. */
    default Compound<T> except(Values<T> other) {
        return combine(Operator.EXCEPT, other);
    }

    /** Combines both queries by {@code operator}. */
    Compound<T> combine(Operator operator, Values<T> other);

    /** An operator on the rows of two queries. */
    enum Operator {
        /** All rows, without duplicates. */
        UNION,
        /** All rows, with duplicates. */
        UNION_ALL,
        /** The rows that both queries return, without duplicates. */
        INTERSECT,
        /** The rows of the first query that the second one does not return, without duplicates. */
        EXCEPT;

        /** Returns the keywords of SQL. */
        String sql() {
            return this == UNION_ALL ? "UNION ALL" : name();
        }
    }
}
