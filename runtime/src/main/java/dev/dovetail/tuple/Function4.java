package dev.dovetail.tuple;

/** Makes one value of four, for example the constructor of a record. */
@FunctionalInterface
public interface Function4<A, B, C, D, T> {
    /** The value. */
    T apply(A first, B second, C third, D fourth);
}
