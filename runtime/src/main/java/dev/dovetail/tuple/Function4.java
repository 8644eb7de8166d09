package dev.dovetail.tuple;

/** A function with four parameters, for example the constructor of a record. */
@FunctionalInterface
public interface Function4<A, B, C, D, T> {
    /** Returns the result for these arguments. */
    T apply(A first, B second, C third, D fourth);
}
