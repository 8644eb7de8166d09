package dev.dovetail.query;

/**
 * What a constructor of 17 values is: one more than a shape can have. With it the compiler says in a line that
 * {@link ShapeDoesNotFit}.
 */
@FunctionalInterface
public interface ShapeOf17<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, T> {
    /** Never called. */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth,
            I ninth, J tenth, K eleventh, L twelfth, M thirteenth, N fourteenth,
            O fifteenth, P sixteenth, Q seventeenth);
}
