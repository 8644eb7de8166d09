package dev.dovetail.tuple;

/** A function with eight parameters, for example the constructor of a record. */
@FunctionalInterface
public interface Function8<A, B, C, D, E, F, G, H, T> {
    /** Returns the result for these arguments. */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth);
}
