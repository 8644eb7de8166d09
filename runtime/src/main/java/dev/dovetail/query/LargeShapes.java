package dev.dovetail.query;

import dev.dovetail.tuple.Tuple10;
import dev.dovetail.tuple.Tuple11;
import dev.dovetail.tuple.Tuple12;
import dev.dovetail.tuple.Tuple13;
import dev.dovetail.tuple.Tuple14;
import dev.dovetail.tuple.Tuple15;
import dev.dovetail.tuple.Tuple16;
import dev.dovetail.tuple.Tuple9;
import java.util.List;

/** Creates shapes of more than eight values. Use {@link Shapes}, which has all methods. */
abstract sealed class LargeShapes extends MisfittingShapes permits Shapes {
    LargeShapes() {}

    /** Returns a shape that calls {@code maker} with the values of nine columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, F, G, H, I, T> Shape<R, T> shape(Tuple9.Maker<A, B, C, D, E, F, G, H, I, T> maker,
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth,
            Selectable<R, E> fifth, Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth,
            Selectable<R, I> ninth) {
        return new Shape<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                        (I) v[8]));
    }

    /** Returns a shape that calls {@code maker} with the values of ten columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, F, G, H, I, J, T> Shape<R, T> shape(
            Tuple10.Maker<A, B, C, D, E, F, G, H, I, J, T> maker, Selectable<R, A> first, Selectable<R, B> second,
            Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth, Selectable<R, F> sixth,
            Selectable<R, G> seventh, Selectable<R, H> eighth, Selectable<R, I> ninth, Selectable<R, J> tenth) {
        return new Shape<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                        (I) v[8], (J) v[9]));
    }

    /** Returns a shape that calls {@code maker} with the values of eleven columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, F, G, H, I, J, K, T> Shape<R, T> shape(
            Tuple11.Maker<A, B, C, D, E, F, G, H, I, J, K, T> maker, Selectable<R, A> first, Selectable<R, B> second,
            Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth, Selectable<R, F> sixth,
            Selectable<R, G> seventh, Selectable<R, H> eighth, Selectable<R, I> ninth, Selectable<R, J> tenth,
            Selectable<R, K> eleventh) {
        return new Shape<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                        (I) v[8], (J) v[9], (K) v[10]));
    }

    /** Returns a shape that calls {@code maker} with the values of twelve columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, T> Shape<R, T> shape(
            Tuple12.Maker<A, B, C, D, E, F, G, H, I, J, K, L, T> maker, Selectable<R, A> first, Selectable<R, B> second,
            Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth, Selectable<R, F> sixth,
            Selectable<R, G> seventh, Selectable<R, H> eighth, Selectable<R, I> ninth, Selectable<R, J> tenth,
            Selectable<R, K> eleventh, Selectable<R, L> twelfth) {
        return new Shape<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh,
                twelfth),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                        (I) v[8], (J) v[9], (K) v[10], (L) v[11]));
    }

    /** Returns a shape that calls {@code maker} with the values of thirteen columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, T> Shape<R, T> shape(
            Tuple13.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, T> maker, Selectable<R, A> first,
            Selectable<R, B> second,
            Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth, Selectable<R, F> sixth,
            Selectable<R, G> seventh, Selectable<R, H> eighth, Selectable<R, I> ninth, Selectable<R, J> tenth,
            Selectable<R, K> eleventh, Selectable<R, L> twelfth, Selectable<R, M> thirteenth) {
        return new Shape<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh,
                twelfth, thirteenth),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                        (I) v[8], (J) v[9], (K) v[10], (L) v[11], (M) v[12]));
    }

    /** Returns a shape that calls {@code maker} with the values of fourteen columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> Shape<R, T> shape(
            Tuple14.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> maker, Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth,
            Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth, Selectable<R, I> ninth,
            Selectable<R, J> tenth, Selectable<R, K> eleventh, Selectable<R, L> twelfth, Selectable<R, M> thirteenth,
            Selectable<R, N> fourteenth) {
        return new Shape<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh,
                twelfth, thirteenth, fourteenth),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                        (I) v[8], (J) v[9], (K) v[10], (L) v[11], (M) v[12], (N) v[13]));
    }

    /** Returns a shape that calls {@code maker} with the values of fifteen columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> Shape<R, T> shape(
            Tuple15.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> maker, Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth,
            Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth, Selectable<R, I> ninth,
            Selectable<R, J> tenth, Selectable<R, K> eleventh, Selectable<R, L> twelfth, Selectable<R, M> thirteenth,
            Selectable<R, N> fourteenth, Selectable<R, O> fifteenth) {
        return new Shape<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh,
                twelfth, thirteenth, fourteenth, fifteenth),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                        (I) v[8], (J) v[9], (K) v[10], (L) v[11], (M) v[12], (N) v[13], (O) v[14]));
    }

    /** Returns a shape that calls {@code maker} with the values of sixteen columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> Shape<R, T> shape(
            Tuple16.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> maker, Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth,
            Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth, Selectable<R, I> ninth,
            Selectable<R, J> tenth, Selectable<R, K> eleventh, Selectable<R, L> twelfth, Selectable<R, M> thirteenth,
            Selectable<R, N> fourteenth, Selectable<R, O> fifteenth, Selectable<R, P> sixteenth) {
        return new Shape<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh,
                twelfth, thirteenth, fourteenth, fifteenth, sixteenth),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                        (I) v[8], (J) v[9], (K) v[10], (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15]));
    }
}
