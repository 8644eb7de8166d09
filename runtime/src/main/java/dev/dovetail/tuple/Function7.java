package dev.dovetail.tuple;

/** A function with seven parameters, for example the constructor of a record. */
@FunctionalInterface
public interface Function7<A, B, C, D, E, F, G, T> {
    /** Returns the result for these arguments. */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh);
}
