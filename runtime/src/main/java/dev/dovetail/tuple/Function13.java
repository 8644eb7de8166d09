package dev.dovetail.tuple;

/** A function with thirteen parameters, for example the constructor of a record. */
@FunctionalInterface
public interface Function13<A, B, C, D, E, F, G, H, I, J, K, L, M, T> {
    /** Returns the result for these arguments. */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth, I ninth, J tenth, K eleventh,
            L twelfth, M thirteenth);
}
