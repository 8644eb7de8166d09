package dev.dovetail.metadata;

import dev.dovetail.annotation.GenerationType;

/**
 * Who makes an entity's identifier.
 *
 * @param type the way
 * @param sequence the sequence's name; empty unless the way is a sequence
 * @param allocationSize how many keys one call of the sequence reserves
 */
public record KeySource(GenerationType type, String sequence, int allocationSize) {
    /** Made by an identity column. */
    public static final KeySource IDENTITY = new KeySource(GenerationType.IDENTITY, "", 1);

    /** Made by Dovetail: a UUID of version 7. */
    public static final KeySource UUID = new KeySource(GenerationType.UUID, "", 1);

    /** Made by a sequence, in blocks. */
    public static KeySource sequence(String name, int allocationSize) {
        return new KeySource(GenerationType.SEQUENCE, name, allocationSize);
    }
}
