package dev.dovetail.tuple;

/** Makes one value of nine, for example the constructor of a record. */
@FunctionalInterface
public interface Function9<A, B, C, D, E, F, G, H, I, T> {
    /** The value. */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth, I ninth);
}
