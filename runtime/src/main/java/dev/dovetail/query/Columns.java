package dev.dovetail.query;

import dev.dovetail.tuple.Tuple10;
import dev.dovetail.tuple.Tuple11;
import dev.dovetail.tuple.Tuple12;
import dev.dovetail.tuple.Tuple13;
import dev.dovetail.tuple.Tuple14;
import dev.dovetail.tuple.Tuple15;
import dev.dovetail.tuple.Tuple16;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import dev.dovetail.tuple.Tuple4;
import dev.dovetail.tuple.Tuple5;
import dev.dovetail.tuple.Tuple6;
import dev.dovetail.tuple.Tuple7;
import dev.dovetail.tuple.Tuple8;
import dev.dovetail.tuple.Tuple9;

/**
 * A query that can select columns instead of entities.
 *
 * @param <R> the root entity
 */
interface Columns<R> {
    /** Selects one column instead of the entities: a value, an entity or a shape. */
    <T> Selection<R, T> columns(Selectable<R, T> column);

    /** Selects two columns; each row gives a tuple. */
    default <A, B> Selection<R, Tuple2<A, B>> columns(Selectable<R, A> first, Selectable<R, B> second) {
        return columns(Shapes.shape(Tuple2::new, first, second));
    }

    /** Selects three columns; each row gives a tuple. */
    default <A, B, C> Selection<R, Tuple3<A, B, C>> columns(Selectable<R, A> first, Selectable<R, B> second,
            Selectable<R, C> third) {
        return columns(Shapes.shape(Tuple3::new, first, second, third));
    }

    /** Selects four columns; each row gives a tuple. */
    default <A, B, C, D> Selection<R, Tuple4<A, B, C, D>> columns(Selectable<R, A> first, Selectable<R, B> second,
            Selectable<R, C> third, Selectable<R, D> fourth) {
        return columns(Shapes.shape(Tuple4::new, first, second, third, fourth));
    }

    /** Selects five columns; each row gives a tuple. */
    default <A, B, C, D, E> Selection<R, Tuple5<A, B, C, D, E>> columns(Selectable<R, A> first, Selectable<R, B> second,
            Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth) {
        return columns(Shapes.shape(Tuple5::new, first, second, third, fourth, fifth));
    }

    /** Selects six columns; each row gives a tuple. */
    default <A, B, C, D, E, F> Selection<R, Tuple6<A, B, C, D, E, F>> columns(Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth,
            Selectable<R, F> sixth) {
        return columns(Shapes.shape(Tuple6::new, first, second, third, fourth, fifth, sixth));
    }

    /** Selects seven columns; each row gives a tuple. */
    default <A, B, C, D, E, F, G> Selection<R, Tuple7<A, B, C, D, E, F, G>> columns(Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth,
            Selectable<R, F> sixth, Selectable<R, G> seventh) {
        return columns(Shapes.shape(Tuple7::new, first, second, third, fourth, fifth, sixth, seventh));
    }

    /** Selects eight columns; each row gives a tuple. */
    default <A, B, C, D, E, F, G, H> Selection<R, Tuple8<A, B, C, D, E, F, G, H>> columns(Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth,
            Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth) {
        return columns(Shapes.shape(Tuple8::new, first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /** Selects nine columns; each row gives a tuple. */
    default <A, B, C, D, E, F, G, H, I> Selection<R, Tuple9<A, B, C, D, E, F, G, H, I>> columns(Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth,
            Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth, Selectable<R, I> ninth) {
        return columns(Shapes.shape(Tuple9::new, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth));
    }

    /** Selects ten columns; each row gives a tuple. */
    default <A, B, C, D, E, F, G, H, I, J> Selection<R, Tuple10<A, B, C, D, E, F, G, H, I, J>> columns(
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth,
            Selectable<R, E> fifth, Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth,
            Selectable<R, I> ninth, Selectable<R, J> tenth) {
        return columns(Shapes.shape(Tuple10::new, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth,
                tenth));
    }

    /** Selects eleven columns; each row gives a tuple. */
    default <A, B, C, D, E, F, G, H, I, J, K> Selection<R, Tuple11<A, B, C, D, E, F, G, H, I, J, K>> columns(
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth,
            Selectable<R, E> fifth, Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth,
            Selectable<R, I> ninth, Selectable<R, J> tenth, Selectable<R, K> eleventh) {
        return columns(Shapes.shape(Tuple11::new, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth,
                tenth, eleventh));
    }

    /** Selects twelve columns; each row gives a tuple. */
    default <A, B, C, D, E, F, G, H, I, J, K, L> Selection<R, Tuple12<A, B, C, D, E, F, G, H, I, J, K, L>> columns(
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth,
            Selectable<R, E> fifth, Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth,
            Selectable<R, I> ninth, Selectable<R, J> tenth, Selectable<R, K> eleventh, Selectable<R, L> twelfth) {
        return columns(Shapes.shape(Tuple12::new, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth,
                tenth, eleventh, twelfth));
    }

    /** Selects thirteen columns; each row gives a tuple. */
    default <A, B, C, D, E, F, G, H, I, J, K, L, M>
            Selection<R, Tuple13<A, B, C, D, E, F, G, H, I, J, K, L, M>> columns(
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth,
            Selectable<R, E> fifth, Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth,
            Selectable<R, I> ninth, Selectable<R, J> tenth, Selectable<R, K> eleventh, Selectable<R, L> twelfth,
            Selectable<R, M> thirteenth) {
        return columns(Shapes.shape(Tuple13::new, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth,
                tenth, eleventh, twelfth, thirteenth));
    }

    /** Selects fourteen columns; each row gives a tuple. */
    default <A, B, C, D, E, F, G, H, I, J, K, L, M, N>
            Selection<R, Tuple14<A, B, C, D, E, F, G, H, I, J, K, L, M, N>> columns(
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth,
            Selectable<R, E> fifth, Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth,
            Selectable<R, I> ninth, Selectable<R, J> tenth, Selectable<R, K> eleventh, Selectable<R, L> twelfth,
            Selectable<R, M> thirteenth, Selectable<R, N> fourteenth) {
        return columns(Shapes.shape(Tuple14::new, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth,
                tenth, eleventh, twelfth, thirteenth, fourteenth));
    }

    /** Selects fifteen columns; each row gives a tuple. */
    default <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>
            Selection<R, Tuple15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>> columns(
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth,
            Selectable<R, E> fifth, Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth,
            Selectable<R, I> ninth, Selectable<R, J> tenth, Selectable<R, K> eleventh, Selectable<R, L> twelfth,
            Selectable<R, M> thirteenth, Selectable<R, N> fourteenth, Selectable<R, O> fifteenth) {
        return columns(Shapes.shape(Tuple15::new, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth,
                tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth));
    }

    /** Selects sixteen columns; each row gives a tuple. */
    default <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>
            Selection<R, Tuple16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>> columns(
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth,
            Selectable<R, E> fifth, Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth,
            Selectable<R, I> ninth, Selectable<R, J> tenth, Selectable<R, K> eleventh, Selectable<R, L> twelfth,
            Selectable<R, M> thirteenth, Selectable<R, N> fourteenth, Selectable<R, O> fifteenth,
            Selectable<R, P> sixteenth) {
        return columns(Shapes.shape(Tuple16::new, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth,
                tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth));
    }

    /**
     * Rejects columns of another query, and more than 16. The compiler chooses this method if no other fits, and
     * reports {@link ShapeDoesNotFit}.
     *
     * @throws ShapeDoesNotFit always
     */
    default <T> Selection<R, T> columns(Selectable<?, ?>... others) throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }
}
