package dev.dovetail.query;

import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import dev.dovetail.tuple.Tuple4;
import dev.dovetail.tuple.Tuple5;
import dev.dovetail.tuple.Tuple6;
import dev.dovetail.tuple.Tuple7;
import dev.dovetail.tuple.Tuple8;

/**
 * A query that can be asked for columns instead of entities.
 *
 * @param <R> the root
 */
public interface Columns<R> {
    /** The same query for one thing of each row: a value, an entity or a shape. */
    <T> Selection<R, T> columns(Selectable<R, T> column);

    /** The same query for two things of each row. */
    default <A, B> Selection<R, Tuple2<A, B>> columns(Selectable<R, A> first, Selectable<R, B> second) {
        return columns(Shapes.shape(Tuple2::new, first, second));
    }

    /** The same query for three things of each row. */
    default <A, B, C> Selection<R, Tuple3<A, B, C>> columns(Selectable<R, A> first, Selectable<R, B> second,
            Selectable<R, C> third) {
        return columns(Shapes.shape(Tuple3::new, first, second, third));
    }

    /** The same query for four things of each row. */
    default <A, B, C, D> Selection<R, Tuple4<A, B, C, D>> columns(Selectable<R, A> first, Selectable<R, B> second,
            Selectable<R, C> third, Selectable<R, D> fourth) {
        return columns(Shapes.shape(Tuple4::new, first, second, third, fourth));
    }

    /** The same query for five things of each row. */
    default <A, B, C, D, E> Selection<R, Tuple5<A, B, C, D, E>> columns(Selectable<R, A> first, Selectable<R, B> second,
            Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth) {
        return columns(Shapes.shape(Tuple5::new, first, second, third, fourth, fifth));
    }

    /** The same query for six things of each row. */
    default <A, B, C, D, E, F> Selection<R, Tuple6<A, B, C, D, E, F>> columns(Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth,
            Selectable<R, F> sixth) {
        return columns(Shapes.shape(Tuple6::new, first, second, third, fourth, fifth, sixth));
    }

    /** The same query for seven things of each row. */
    default <A, B, C, D, E, F, G> Selection<R, Tuple7<A, B, C, D, E, F, G>> columns(Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth,
            Selectable<R, F> sixth, Selectable<R, G> seventh) {
        return columns(Shapes.shape(Tuple7::new, first, second, third, fourth, fifth, sixth, seventh));
    }

    /** The same query for eight things of each row. */
    default <A, B, C, D, E, F, G, H> Selection<R, Tuple8<A, B, C, D, E, F, G, H>> columns(Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth,
            Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth) {
        return columns(Shapes.shape(Tuple8::new, first, second, third, fourth, fifth, sixth, seventh, eighth));
    }
}
