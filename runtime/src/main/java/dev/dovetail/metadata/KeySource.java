package dev.dovetail.metadata;

import dev.dovetail.annotation.GenerationType;

/**
 * The source of generated identifiers.
 *
 * @param type the way
 * @param sequence the name of the sequence, or an empty text if {@code type} is another
 * @param allocationSize the number of keys that one call of the sequence reserves
 */
public record KeySource(GenerationType type, String sequence, int allocationSize) {
    /** An identity column. */
    public static final KeySource IDENTITY = new KeySource(GenerationType.IDENTITY, "", 1);

    /** Dovetail, which generates UUIDs of version 7. */
    public static final KeySource UUID = new KeySource(GenerationType.UUID, "", 1);

    /** A sequence, in blocks of {@code allocationSize}. */
    public static KeySource sequence(String name, int allocationSize) {
        return new KeySource(GenerationType.SEQUENCE, name, allocationSize);
    }
}
