package dev.dovetail.tuple;

/**
 * A result row with five values. A value is null if its expression is null in that row.
 *
 * @param first the first value
 * @param second the second value
 * @param third the third value
 * @param fourth the fourth value
 * @param fifth the fifth value
 */
public record Tuple5<A, B, C, D, E>(A first, B second, C third, D fourth, E fifth) {
    /** A function of as many values, for example the constructor of a record. */
    @FunctionalInterface
    public interface Maker<A, B, C, D, E, T> {
        /** Returns the result for these arguments. */
        T apply(A first, B second, C third, D fourth, E fifth);
    }
}
