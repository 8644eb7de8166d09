package dev.dovetail.tuple;

/** Makes one value of six, for example the constructor of a record. */
@FunctionalInterface
public interface Function6<A, B, C, D, E, F, T> {
    /** The value. */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth);
}
