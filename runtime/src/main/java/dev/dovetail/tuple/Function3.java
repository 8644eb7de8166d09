package dev.dovetail.tuple;

/** Makes one value of three, for example the constructor of a record. */
@FunctionalInterface
public interface Function3<A, B, C, T> {
    /** The value. */
    T apply(A first, B second, C third);
}
