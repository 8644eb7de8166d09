package dev.dovetail.it.random.rows;

/**
 * Two linked objects.
 *
 * @param first the label of the child, or of the one that declares the association table
 * @param second the label of the other
 */
public record Pair(String first, String second) {
    /** The label that stands first or second. */
    public String end(boolean ofFirst) {
        return ofFirst ? first : second;
    }

    @Override
    public String toString() {
        return first + "->" + second;
    }
}
