package dev.dovetail.query;

/**
 * A column of numbers of which the compiler knows what kind of number their sum is.
 *
 * @param <R> the root entity of the query
 * @param <N> the property's type
 * @param <S> the type of a sum of such numbers
 */
public final class SummandColumn<R, N extends Number, S extends Number> extends NumberColumn<R, N>
        implements Summand<R, N, S> {
    SummandColumn(Source source, int index) {
        super(source, index);
    }
}
