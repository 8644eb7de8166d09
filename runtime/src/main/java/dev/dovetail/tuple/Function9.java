package dev.dovetail.tuple;

/** A function with nine parameters, for example the constructor of a record. */
@FunctionalInterface
public interface Function9<A, B, C, D, E, F, G, H, I, T> {
    /** Returns the result for these arguments. */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth, I ninth);
}
