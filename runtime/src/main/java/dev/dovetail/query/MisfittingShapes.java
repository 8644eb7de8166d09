package dev.dovetail.query;

import dev.dovetail.tuple.Function10;
import dev.dovetail.tuple.Function11;
import dev.dovetail.tuple.Function12;
import dev.dovetail.tuple.Function13;
import dev.dovetail.tuple.Function14;
import dev.dovetail.tuple.Function15;
import dev.dovetail.tuple.Function16;
import dev.dovetail.tuple.Function3;
import dev.dovetail.tuple.Function4;
import dev.dovetail.tuple.Function5;
import dev.dovetail.tuple.Function6;
import dev.dovetail.tuple.Function7;
import dev.dovetail.tuple.Function8;
import dev.dovetail.tuple.Function9;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Shapes whose maker takes other values than its columns give. The compiler takes one of these methods where no other
 * fits, and says of it in a line that {@link ShapeDoesNotFit} is not caught, instead of all the methods that do not
 * fit.
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
    public static <R, A, B, C, T> Shape<R, T> shape(Function3<A, B, C, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, T> Shape<R, T> shape(Function4<A, B, C, D, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, T> Shape<R, T> shape(Function5<A, B, C, D, E, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, T> Shape<R, T> shape(Function6<A, B, C, D, E, F, T> maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, T> Shape<R, T> shape(Function7<A, B, C, D, E, F, G, T> maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, T> Shape<R, T> shape(Function8<A, B, C, D, E, F, G, H, T> maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, T> Shape<R, T> shape(Function9<A, B, C, D, E, F, G, H, I, T> maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, T> Shape<R, T> shape(
            Function10<A, B, C, D, E, F, G, H, I, J, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, T> Shape<R, T> shape(
            Function11<A, B, C, D, E, F, G, H, I, J, K, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, T> Shape<R, T> shape(
            Function12<A, B, C, D, E, F, G, H, I, J, K, L, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, T> Shape<R, T> shape(
            Function13<A, B, C, D, E, F, G, H, I, J, K, L, M, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> Shape<R, T> shape(
            Function14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> Shape<R, T> shape(
            Function15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** Rejects columns that do not fit {@code maker}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> Shape<R, T> shape(
            Function16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /** There are more columns than a shape can have. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, T> Shape<R, T> shape(
            ShapeOf17<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, T> maker, Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }

    /**
     * Rejects what is no maker, or takes more than 17 values. Of those, the compiler says in a line that it cannot
     * infer {@code ShapesNestForMoreThan16Parts}.
     */
    public static <R, T, ShapesNestForMoreThan16Parts> Shape<R, T> shape(ShapesNestForMoreThan16Parts maker,
            Selectable<?, ?>... others)
            throws ShapeDoesNotFit {
        throw new ShapeDoesNotFit();
    }
}
