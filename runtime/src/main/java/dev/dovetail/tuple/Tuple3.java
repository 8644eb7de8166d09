package dev.dovetail.tuple;

/**
 * A row of three values. Each may be null where the query's is.
 *
 * @param first the first value
 * @param second the second value
 * @param third the third value
 */
public record Tuple3<A, B, C>(A first, B second, C third) {}
