package dev.dovetail.tuple;

/** A function with three parameters, for example the constructor of a record. */
@FunctionalInterface
public interface Function3<A, B, C, T> {
    /** Returns the result for these arguments. */
    T apply(A first, B second, C third);
}
