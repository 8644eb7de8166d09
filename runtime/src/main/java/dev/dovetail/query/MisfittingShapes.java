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
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Overloads for makers that do not fit the columns. The compiler chooses one of these if no other method fits, and
 * reports in one line that {@link ShapeDoesNotFit} is not caught, instead of listing all methods that do not fit.
 */
abstract sealed class MisfittingShapes permits LargeShapes {
    MisfittingShapes() {}

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, T> Shape<R, T> shape(Function<A, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, T> Shape<R, T> shape(BiFunction<A, B, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, T> Shape<R, T> shape(Tuple3.Maker<A, B, C, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, T> Shape<R, T> shape(Tuple4.Maker<A, B, C, D, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, T> Shape<R, T> shape(Tuple5.Maker<A, B, C, D, E, T> maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, T> Shape<R, T> shape(Tuple6.Maker<A, B, C, D, E, F, T> maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, T> Shape<R, T> shape(Tuple7.Maker<A, B, C, D, E, F, G, T> maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, T> Shape<R, T> shape(Tuple8.Maker<A, B, C, D, E, F, G, H, T> maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, T> Shape<R, T> shape(Tuple9.Maker<A, B, C, D, E, F, G, H, I, T> maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, T> Shape<R, T> shape(
            Tuple10.Maker<A, B, C, D, E, F, G, H, I, J, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, T> Shape<R, T> shape(
            Tuple11.Maker<A, B, C, D, E, F, G, H, I, J, K, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, T> Shape<R, T> shape(
            Tuple12.Maker<A, B, C, D, E, F, G, H, I, J, K, L, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, T> Shape<R, T> shape(
            Tuple13.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> Shape<R, T> shape(
            Tuple14.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> Shape<R, T> shape(
            Tuple15.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> Shape<R, T> shape(
            Tuple16.Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects a maker with 17 values, because a shape has at most 16. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, T> Shape<R, T> shape(
            ShapeDoesNotFit.Of17<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, T> maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /**
     * Rejects what is not a maker, or takes more than 17 values. The compiler then reports in one line that it cannot
     * infer {@code ShapesNestForMoreThan16Parts}.
     */
    public static <R, T, ShapesNestForMoreThan16Parts> Shape<R, T> shape(ShapesNestForMoreThan16Parts maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }
}
