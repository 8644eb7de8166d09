package dev.dovetail.query;

/**
 * What can be done with the rows of two queries that give the same.
 *
 * @param <T> what each row gives
 */
public interface SetOperations<T> {
    /** The rows of both, equal ones once. */
    default Compound<T> union(Values<T> other) {
        return combine("UNION", other);
    }

    /** The rows of both, equal ones as often as they are there. */
    default Compound<T> unionAll(Values<T> other) {
        return combine("UNION ALL", other);
    }

    /** The rows that both give, once each. */
    default Compound<T> intersect(Values<T> other) {
        return combine("INTERSECT", other);
    }

    /** The rows that this gives and {@code other} does not, once each. */
    default Compound<T> except(Values<T> other) {
        return combine("EXCEPT", other);
    }

    /** The rows of both, put together by an operator of SQL. */
    Compound<T> combine(String operator, Values<T> other);
}
