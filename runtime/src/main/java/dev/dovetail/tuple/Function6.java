package dev.dovetail.tuple;

/** A function with six parameters, for example the constructor of a record. */
@FunctionalInterface
public interface Function6<A, B, C, D, E, F, T> {
    /** Returns the result for these arguments. */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth);
}
