package dev.dovetail.tuple;

/**
 * A result row with two values. A value is null if its expression is null in that row.
 *
 * @param first the first value
 * @param second the second value
 */
public record Tuple2<A, B>(A first, B second) {}
