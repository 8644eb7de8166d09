package dev.dovetail.tuple;

/** Makes one value of eight, for example the constructor of a record. */
@FunctionalInterface
public interface Function8<A, B, C, D, E, F, G, H, T> {
    /** The value. */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth);
}
