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
 * Names the columns of an insert whose rows a query gives: {@code session.insert(archive).into(archive.title,
 * archive.pages).select(session.select(post).columns(post.title, post.pages))}. The compiler checks that they fit.
 *
 * @param <R> the entity
 */
public interface InsertColumns<R> {
    /** The columns, unchecked; {@link #into} checks them. */
    <T> Into<T> columns(List<Column<R, ?>> columns);

    /** One column. */
    default <A> Into<A> into(Column<R, A> column) {
        return columns(List.of(column));
    }

    /** Two columns. */
    default <A, B> Into<Tuple2<A, B>> into(Column<R, A> first, Column<R, B> second) {
        return columns(List.of(first, second));
    }

    /** Three columns. */
    default <A, B, C> Into<Tuple3<A, B, C>> into(Column<R, A> first, Column<R, B> second, Column<R, C> third) {
        return columns(List.of(first, second, third));
    }

    /** Four columns. */
    default <A, B, C, D> Into<Tuple4<A, B, C, D>> into(Column<R, A> first, Column<R, B> second, Column<R, C> third,
            Column<R, D> fourth) {
        return columns(List.of(first, second, third, fourth));
    }

    /** Five columns. */
    default <A, B, C, D, E> Into<Tuple5<A, B, C, D, E>> into(Column<R, A> first, Column<R, B> second,
            Column<R, C> third, Column<R, D> fourth, Column<R, E> fifth) {
        return columns(List.of(first, second, third, fourth, fifth));
    }

    /** Six columns. */
    default <A, B, C, D, E, F> Into<Tuple6<A, B, C, D, E, F>> into(Column<R, A> first, Column<R, B> second,
            Column<R, C> third, Column<R, D> fourth, Column<R, E> fifth, Column<R, F> sixth) {
        return columns(List.of(first, second, third, fourth, fifth, sixth));
    }

    /** Seven columns. */
    default <A, B, C, D, E, F, G> Into<Tuple7<A, B, C, D, E, F, G>> into(Column<R, A> first, Column<R, B> second,
            Column<R, C> third, Column<R, D> fourth, Column<R, E> fifth, Column<R, F> sixth, Column<R, G> seventh) {
        return columns(List.of(first, second, third, fourth, fifth, sixth, seventh));
    }

    /** Eight columns. */
    default <A, B, C, D, E, F, G, H> Into<Tuple8<A, B, C, D, E, F, G, H>> into(Column<R, A> first, Column<R, B> second,
            Column<R, C> third, Column<R, D> fourth, Column<R, E> fifth, Column<R, F> sixth, Column<R, G> seventh,
            Column<R, H> eighth) {
        return columns(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /**
     * An insert that has its columns.
     *
     * @param <T> what the query must give
     */
    interface Into<T> {
        /** Inserts what the query gives, and says how many rows it was. */
        int select(Values<T> query);
    }
}
