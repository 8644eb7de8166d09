package dev.dovetail.query;

import dev.dovetail.tuple.Tuple10;
import dev.dovetail.tuple.Tuple11;
import dev.dovetail.tuple.Tuple12;
import dev.dovetail.tuple.Tuple13;
import dev.dovetail.tuple.Tuple14;
import dev.dovetail.tuple.Tuple15;
import dev.dovetail.tuple.Tuple16;
import dev.dovetail.tuple.Tuple3;
import dev.dovetail.tuple.Tuple4;
import dev.dovetail.tuple.Tuple5;
import dev.dovetail.tuple.Tuple6;
import dev.dovetail.tuple.Tuple7;
import dev.dovetail.tuple.Tuple8;
import dev.dovetail.tuple.Tuple9;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Creates an object from the first columns of each row of an SQL statement, by position. */
abstract sealed class SqlRecords permits SqlText {
    SqlRecords() {}

    /** Calls {@code maker} for each row, which must have at least {@code columns} columns. */
    abstract <T> List<T> rows(int columns, Function<SqlRow, T> maker);

    /** Executes the SQL and calls {@code maker} with the first column of each row. */
    public final <A, T> List<T> rows(Function<A, T> maker, Class<A> first) {
        return rows(1, row -> maker.apply(row.get(1, first)));
    }

    /** Executes the SQL and calls {@code maker} with the first two columns of each row. */
    public final <A, B, T> List<T> rows(BiFunction<A, B, T> maker, Class<A> first, Class<B> second) {
        return rows(2, row -> maker.apply(row.get(1, first), row.get(2, second)));
    }

    /** Executes the SQL and calls {@code maker} with the first three columns of each row. */
    public final <A, B, C, T> List<T> rows(Tuple3.Maker<A, B, C, T> maker, Class<A> first, Class<B> second,
            Class<C> third) {
        return rows(3, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third)));
    }

    /** Executes the SQL and calls {@code maker} with the first four columns of each row. */
    public final <A, B, C, D, T> List<T> rows(Tuple4.Maker<A, B, C, D, T> maker, Class<A> first, Class<B> second,
            Class<C> third, Class<D> fourth) {
        return rows(4, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third),
                row.get(4, fourth)));
    }

    /** Executes the SQL and calls {@code maker} with the first five columns of each row. */
    public final <A, B, C, D, E, T> List<T> rows(Tuple5.Maker<A, B, C, D, E, T> maker, Class<A> first, Class<B> second,
            Class<C> third, Class<D> fourth, Class<E> fifth) {
        return rows(5, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth)));
    }

    /** Executes the SQL and calls {@code maker} with the first six columns of each row. */
    public final <A, B, C, D, E, F, T> List<T> rows(Tuple6.Maker<A, B, C, D, E, F, T> maker, Class<A> first,
            Class<B> second, Class<C> third, Class<D> fourth, Class<E> fifth, Class<F> sixth) {
        return rows(6, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth), row.get(6, sixth)));
    }

    /** Executes the SQL and calls {@code maker} with the first seven columns of each row. */
    public final <A, B, C, D, E, F, G, T> List<T> rows(Tuple7.Maker<A, B, C, D, E, F, G, T> maker, Class<A> first,
            Class<B> second, Class<C> third, Class<D> fourth, Class<E> fifth, Class<F> sixth, Class<G> seventh) {
        return rows(7, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth), row.get(6, sixth), row.get(7, seventh)));
    }

    /** Executes the SQL and calls {@code maker} with the first eight columns of each row. */
    public final <A, B, C, D, E, F, G, H, T> List<T> rows(Tuple8.Maker<A, B, C, D, E, F, G, H, T> maker, Class<A> first,
            Class<B> second, Class<C> third, Class<D> fourth, Class<E> fifth, Class<F> sixth, Class<G> seventh,
            Class<H> eighth) {
        return rows(8, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth), row.get(6, sixth), row.get(7, seventh), row.get(8, eighth)));
    }

    /** Executes the SQL and calls {@code maker} with the first nine columns of each row. */
    public final <A, B, C, D, E, F, G, H, I, T> List<T> rows(Tuple9.Maker<A, B, C, D, E, F, G, H, I, T> maker,
            Class<A> first, Class<B> second, Class<C> third, Class<D> fourth, Class<E> fifth, Class<F> sixth,
            Class<G> seventh, Class<H> eighth, Class<I> ninth) {
        return rows(9, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth), row.get(6, sixth), row.get(7, seventh), row.get(8, eighth), row.get(9, ninth)));
    }

    /** Executes the SQL and calls {@code maker} with the first ten columns of each row. */
    public final <A, B, C, D, E, F, G, H, I, J, T> List<T> rows(Tuple10.Maker<A, B, C, D, E, F, G, H, I, J, T> maker,
            Class<A> first, Class<B> second, Class<C> third, Class<D> fourth, Class<E> fifth, Class<F> sixth,
            Class<G> seventh, Class<H> eighth, Class<I> ninth, Class<J> tenth) {
        return rows(10, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth), row.get(6, sixth), row.get(7, seventh), row.get(8, eighth), row.get(9, ninth),
                row.get(10, tenth)));
    }

    /** Executes the SQL and calls {@code maker} with the first eleven columns of each row. */
    public final <A, B, C, D, E, F, G, H, I, J, K, T> List<T> rows(
            Tuple11.Maker<A, B, C, D, E, F, G, H, I, J, K, T> maker,
            Class<A> first, Class<B> second, Class<C> third, Class<D> fourth, Class<E> fifth, Class<F> sixth,
            Class<G> seventh, Class<H> eighth, Class<I> ninth, Class<J> tenth, Class<K> eleventh) {
        return rows(11, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth), row.get(6, sixth), row.get(7, seventh), row.get(8, eighth), row.get(9, ninth),
                row.get(10, tenth), row.get(11, eleventh)));
    }

    /** Executes the SQL and calls {@code maker} with the first twelve columns of each row. */
    public final <A, B, C, D, E, F, G, H, I, J, K, L, T> List<T> rows(
            Tuple12.Maker<A, B, C, D, E, F, G, H, I, J, K, L, T> maker, Class<A> first, Class<B> second, Class<C> third,
            Class<D> fourth, Class<E> fifth, Class<F> sixth, Class<G> seventh, Class<H> eighth, Class<I> ninth,
            Class<J> tenth, Class<K> eleventh, Class<L> twelfth) {
        return rows(12, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth), row.get(6, sixth), row.get(7, seventh), row.get(8, eighth), row.get(9, ninth),
                row.get(10, tenth), row.get(11, eleventh), row.get(12, twelfth)));
    }

    /** Executes the SQL and calls {@code maker} with the first thirteen columns of each row. */
    public final <A, B, C, D, E, F, G, H, I, J, K, L, M, T> List<T> rows(
            Tuple13.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, T> maker, Class<A> first, Class<B> second,
            Class<C> third,
            Class<D> fourth, Class<E> fifth, Class<F> sixth, Class<G> seventh, Class<H> eighth, Class<I> ninth,
            Class<J> tenth, Class<K> eleventh, Class<L> twelfth, Class<M> thirteenth) {
        return rows(13, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth), row.get(6, sixth), row.get(7, seventh), row.get(8, eighth), row.get(9, ninth),
                row.get(10, tenth), row.get(11, eleventh), row.get(12, twelfth), row.get(13, thirteenth)));
    }

    /** Executes the SQL and calls {@code maker} with the first fourteen columns of each row. */
    public final <A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> List<T> rows(
            Tuple14.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> maker, Class<A> first, Class<B> second,
            Class<C> third, Class<D> fourth, Class<E> fifth, Class<F> sixth, Class<G> seventh, Class<H> eighth,
            Class<I> ninth, Class<J> tenth, Class<K> eleventh, Class<L> twelfth, Class<M> thirteenth,
            Class<N> fourteenth) {
        return rows(14, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth), row.get(6, sixth), row.get(7, seventh), row.get(8, eighth), row.get(9, ninth),
                row.get(10, tenth), row.get(11, eleventh), row.get(12, twelfth), row.get(13, thirteenth),
                row.get(14, fourteenth)));
    }

    /** Executes the SQL and calls {@code maker} with the first fifteen columns of each row. */
    public final <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> List<T> rows(
            Tuple15.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> maker, Class<A> first, Class<B> second,
            Class<C> third, Class<D> fourth, Class<E> fifth, Class<F> sixth, Class<G> seventh, Class<H> eighth,
            Class<I> ninth, Class<J> tenth, Class<K> eleventh, Class<L> twelfth, Class<M> thirteenth,
            Class<N> fourteenth, Class<O> fifteenth) {
        return rows(15, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth), row.get(6, sixth), row.get(7, seventh), row.get(8, eighth), row.get(9, ninth),
                row.get(10, tenth), row.get(11, eleventh), row.get(12, twelfth), row.get(13, thirteenth),
                row.get(14, fourteenth), row.get(15, fifteenth)));
    }

    /** Executes the SQL and calls {@code maker} with the first sixteen columns of each row. */
    public final <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> List<T> rows(
            Tuple16.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> maker, Class<A> first, Class<B> second,
            Class<C> third, Class<D> fourth, Class<E> fifth, Class<F> sixth, Class<G> seventh, Class<H> eighth,
            Class<I> ninth, Class<J> tenth, Class<K> eleventh, Class<L> twelfth, Class<M> thirteenth,
            Class<N> fourteenth, Class<O> fifteenth, Class<P> sixteenth) {
        return rows(16, row -> maker.apply(row.get(1, first), row.get(2, second), row.get(3, third), row.get(4, fourth),
                row.get(5, fifth), row.get(6, sixth), row.get(7, seventh), row.get(8, eighth), row.get(9, ninth),
                row.get(10, tenth), row.get(11, eleventh), row.get(12, twelfth), row.get(13, thirteenth),
                row.get(14, fourteenth), row.get(15, fifteenth), row.get(16, sixteenth)));
    }
}
