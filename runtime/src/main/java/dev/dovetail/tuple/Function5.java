package dev.dovetail.tuple;

/** Makes one value of five, for example the constructor of a record. */
@FunctionalInterface
public interface Function5<A, B, C, D, E, T> {
    /** The value. */
    T apply(A first, B second, C third, D fourth, E fifth);
}
