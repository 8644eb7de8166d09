package dev.dovetail.query;

import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import dev.dovetail.tuple.Tuple4;
import dev.dovetail.tuple.Tuple5;
import dev.dovetail.tuple.Tuple6;
import dev.dovetail.tuple.Tuple7;
import dev.dovetail.tuple.Tuple8;
import java.util.List;

/**
 * Names the columns of an insert that a query fills: {@code session.insert(archive).into(archive.title,
 * archive.pages).select(session.select(post).columns(post.title, post.pages))}. The compiler checks that the types fit.
 *
 * @param <R> the entity
 */
public interface InsertColumns<R> {
    /** Sets the columns. Not type-safe; {@link #into} is. */
    <T> Into<T> columns(List<? extends Settable<R, ?>> columns);

    /** Sets the one column that the query fills. */
    default <A> Into<A> into(Settable<R, A> column) {
        return columns(List.of(column));
    }

    /** Sets the two columns that the query fills. */
    default <A, B> Into<Tuple2<A, B>> into(Settable<R, A> first, Settable<R, B> second) {
        return columns(List.of(first, second));
    }

    /** Sets the three columns that the query fills. */
    default <A, B, C> Into<Tuple3<A, B, C>> into(Settable<R, A> first, Settable<R, B> second, Settable<R, C> third) {
        return columns(List.of(first, second, third));
    }

    /** Sets the four columns that the query fills. */
    default <A, B, C, D> Into<Tuple4<A, B, C, D>> into(Settable<R, A> first, Settable<R, B> second,
            Settable<R, C> third, Settable<R, D> fourth) {
        return columns(List.of(first, second, third, fourth));
    }

    /** Sets the five columns that the query fills. */
    default <A, B, C, D, E> Into<Tuple5<A, B, C, D, E>> into(Settable<R, A> first, Settable<R, B> second,
            Settable<R, C> third, Settable<R, D> fourth, Settable<R, E> fifth) {
        return columns(List.of(first, second, third, fourth, fifth));
    }

    /** Sets the six columns that the query fills. */
    default <A, B, C, D, E, F> Into<Tuple6<A, B, C, D, E, F>> into(Settable<R, A> first, Settable<R, B> second,
            Settable<R, C> third, Settable<R, D> fourth, Settable<R, E> fifth, Settable<R, F> sixth) {
        return columns(List.of(first, second, third, fourth, fifth, sixth));
    }

    /** Sets the seven columns that the query fills. */
    default <A, B, C, D, E, F, G> Into<Tuple7<A, B, C, D, E, F, G>> into(Settable<R, A> first, Settable<R, B> second,
            Settable<R, C> third, Settable<R, D> fourth, Settable<R, E> fifth, Settable<R, F> sixth,
            Settable<R, G> seventh) {
        return columns(List.of(first, second, third, fourth, fifth, sixth, seventh));
    }

    /** Sets the eight columns that the query fills. */
    default <A, B, C, D, E, F, G, H> Into<Tuple8<A, B, C, D, E, F, G, H>> into(Settable<R, A> first,
            Settable<R, B> second, Settable<R, C> third, Settable<R, D> fourth, Settable<R, E> fifth,
            Settable<R, F> sixth, Settable<R, G> seventh, Settable<R, H> eighth) {
        return columns(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /**
     * An insert with its columns.
     *
     * @param <T> the type of the rows that the query must return
     */
    interface Into<T> {
        /** Inserts the rows of {@code query} and returns their number. */
        int select(Values<T> query);
    }
}
