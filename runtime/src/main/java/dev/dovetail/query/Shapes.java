package dev.dovetail.query;

import dev.dovetail.tuple.Tuple3;
import dev.dovetail.tuple.Tuple4;
import dev.dovetail.tuple.Tuple5;
import dev.dovetail.tuple.Tuple6;
import dev.dovetail.tuple.Tuple7;
import dev.dovetail.tuple.Tuple8;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Creates shapes, for static import: {@code select(post).columns(shape(PostLine::new, post.title, post.user().name))}.
 * The compiler checks that the constructor takes the types of the columns, and reports {@link ShapeDoesNotFit}
 * otherwise. A shape takes up to 16 columns, each of which can be a shape itself.
 */
public final class Shapes extends LargeShapes {
    private Shapes() {}

    /**
     * Returns a nested list of {@code each} for the targets of a relationship. {@code each} starts at the target:
     * {@code list(user.posts(), shape(PostLine::new, post.title))}. The lists are read by separate SELECTs.
     */
    public static <R, E, T> NestedList<R, E, T> list(CollectionPath<R, E, ?> many, Selectable<E, T> each) {
        return NestedList.of(many, each);
    }

    /** Returns a shape that calls {@code maker} with the value of one column. */
    @SuppressWarnings("unchecked")
    public static <R, A, T> Shape<R, T> shape(Function<A, T> maker, Selectable<R, A> first) {
        return new Shape<>(List.of(first),
                v -> maker.apply((A) v[0]));
    }

    /** Returns a shape that calls {@code maker} with the values of two columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, T> Shape<R, T> shape(BiFunction<A, B, T> maker, Selectable<R, A> first,
            Selectable<R, B> second) {
        return new Shape<>(List.of(first, second),
                v -> maker.apply((A) v[0], (B) v[1]));
    }

    /** Returns a shape that calls {@code maker} with the values of three columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, T> Shape<R, T> shape(Tuple3.Maker<A, B, C, T> maker, Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third) {
        return new Shape<>(List.of(first, second, third),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2]));
    }

    /** Returns a shape that calls {@code maker} with the values of four columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, T> Shape<R, T> shape(Tuple4.Maker<A, B, C, D, T> maker, Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth) {
        return new Shape<>(List.of(first, second, third, fourth),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3]));
    }

    /** Returns a shape that calls {@code maker} with the values of five columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, T> Shape<R, T> shape(Tuple5.Maker<A, B, C, D, E, T> maker, Selectable<R, A> first,
            Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth, Selectable<R, E> fifth) {
        return new Shape<>(List.of(first, second, third, fourth, fifth),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]));
    }

    /** Returns a shape that calls {@code maker} with the values of six columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, F, T> Shape<R, T> shape(Tuple6.Maker<A, B, C, D, E, F, T> maker,
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth,
            Selectable<R, E> fifth, Selectable<R, F> sixth) {
        return new Shape<>(List.of(first, second, third, fourth, fifth, sixth),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]));
    }

    /** Returns a shape that calls {@code maker} with the values of seven columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, F, G, T> Shape<R, T> shape(Tuple7.Maker<A, B, C, D, E, F, G, T> maker,
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth,
            Selectable<R, E> fifth, Selectable<R, F> sixth, Selectable<R, G> seventh) {
        return new Shape<>(List.of(first, second, third, fourth, fifth, sixth, seventh),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]));
    }

    /** Returns a shape that calls {@code maker} with the values of eight columns. */
    @SuppressWarnings("unchecked")
    public static <R, A, B, C, D, E, F, G, H, T> Shape<R, T> shape(Tuple8.Maker<A, B, C, D, E, F, G, H, T> maker,
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth,
            Selectable<R, E> fifth, Selectable<R, F> sixth, Selectable<R, G> seventh, Selectable<R, H> eighth) {
        return new Shape<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth),
                v -> maker.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7]));
    }
}
