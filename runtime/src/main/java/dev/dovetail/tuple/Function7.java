package dev.dovetail.tuple;

/** Makes one value of seven, for example the constructor of a record. */
@FunctionalInterface
public interface Function7<A, B, C, D, E, F, G, T> {
    /** The value. */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh);
}
