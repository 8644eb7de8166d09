package dev.dovetail.tuple;

/** A function with five parameters, for example the constructor of a record. */
@FunctionalInterface
public interface Function5<A, B, C, D, E, T> {
    /** Returns the result for these arguments. */
    T apply(A first, B second, C third, D fourth, E fifth);
}
