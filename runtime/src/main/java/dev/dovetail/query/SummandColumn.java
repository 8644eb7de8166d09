package dev.dovetail.query;

import dev.dovetail.path.PathSource;

/**
 * A column of numbers whose sum has a type that the compiler knows.
 *
 * @param <R> the root entity of the query
 * @param <N> the type of the property
 * @param <S> the type of a sum
 */
public final class SummandColumn<R, N extends Number, S extends Number> extends NumberColumn<R, N>
        implements Summand<R, N, S> {
    SummandColumn(PathSource source, int index) {
        super(source, index);
    }
}
