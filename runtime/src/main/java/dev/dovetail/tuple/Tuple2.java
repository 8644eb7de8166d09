package dev.dovetail.tuple;

/**
 * A row of two values. Each may be null where the query's is.
 *
 * @param first the first value
 * @param second the second value
 */
public record Tuple2<A, B>(A first, B second) {}
