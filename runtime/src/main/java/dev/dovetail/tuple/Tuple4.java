package dev.dovetail.tuple;

/**
 * A row of four values. Each may be null where the query's is.
 *
 * @param first the first value
 * @param second the second value
 * @param third the third value
 * @param fourth the fourth value
 */
public record Tuple4<A, B, C, D>(A first, B second, C third, D fourth) {}
