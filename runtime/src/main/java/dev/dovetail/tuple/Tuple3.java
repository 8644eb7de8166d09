package dev.dovetail.tuple;

/**
 * A result row with three values. A value is null if its expression is null in that row.
 *
 * @param first the first value
 * @param second the second value
 * @param third the third value
 */
public record Tuple3<A, B, C>(A first, B second, C third) {
    /** A function of as many values, for example the constructor of a record. */
    @FunctionalInterface
    public interface Maker<A, B, C, T> {
        /** Returns the result for these arguments. */
        T apply(A first, B second, C third);
    }
}
