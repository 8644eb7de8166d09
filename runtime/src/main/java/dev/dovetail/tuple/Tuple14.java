package dev.dovetail.tuple;

/**
 * A result row with fourteen values. A value is null if its expression is null in that row.
 *
 * @param first the first value
 * @param second the second value
 * @param third the third value
 * @param fourth the fourth value
 * @param fifth the fifth value
 * @param sixth the sixth value
 * @param seventh the seventh value
 * @param eighth the eighth value
 * @param ninth the ninth value
 * @param tenth the tenth value
 * @param eleventh the eleventh value
 * @param twelfth the twelfth value
 * @param thirteenth the thirteenth value
 * @param fourteenth the fourteenth value
 */
public record Tuple14<A, B, C, D, E, F, G, H, I, J, K, L, M, N>(A first, B second, C third, D fourth, E fifth, F sixth,
        G seventh, H eighth, I ninth, J tenth, K eleventh, L twelfth, M thirteenth, N fourteenth) {
    /** A function of as many values, for example the constructor of a record. */
    @FunctionalInterface
    public interface Maker<A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> {
        /** Returns the result for these arguments. */
        T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth, I ninth, J tenth,
                K eleventh, L twelfth, M thirteenth, N fourteenth);
    }
}
