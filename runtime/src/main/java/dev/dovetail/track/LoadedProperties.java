package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import java.util.Arrays;

/**
 * Records which properties of an entity are loaded. The first 63 relationships and all attributes have a bit in
 * {@link Tracked#$loaded()}. Entities with more relationships have an array for the others.
 */
public final class LoadedProperties {
    /** The index of the first relationship whose bit is in the array. */
    public static final int NEAR = 63;

    private LoadedProperties() {}

    /** Returns whether the property at {@code index} is loaded. */
    public static boolean contains(Tracked object, int index) {
        if (isFar(object, index)) {
            return (far(object)[index - NEAR >> 6] & 1L << index - NEAR) != 0;
        }
        return (object.$loaded() & EntityMapping.bit(index)) != 0;
    }

    /** Marks the property at {@code index} as loaded. */
    public static void add(Tracked object, int index) {
        if (isFar(object, index)) {
            far(object)[index - NEAR >> 6] |= 1L << index - NEAR;
        } else {
            object.$loaded(object.$loaded() | EntityMapping.bit(index));
        }
    }

    /** Marks the property at {@code index} as not loaded. */
    public static void remove(Tracked object, int index) {
        if (isFar(object, index)) {
            far(object)[index - NEAR >> 6] &= ~(1L << index - NEAR);
        } else {
            object.$loaded(object.$loaded() & ~EntityMapping.bit(index));
        }
    }

    /**
     * Marks the properties in {@code mask} as loaded and all others as not loaded, including the relationships past the
     * 63rd.
     */
    public static void replace(Tracked object, long mask) {
        object.$loaded(mask);
        long[] far = object.$loadedFar();
        if (far != null) {
            Arrays.fill(far, 0);
        }
    }

    /**
     * Returns whether the property is a relationship past the 63rd. Attributes past the 63rd property share one bit.
     */
    private static boolean isFar(Tracked object, int index) {
        return index >= NEAR && object.$loadedFar() != null && object.$type().isRelationship(index);
    }

    private static long[] far(Tracked object) {
        long[] far = object.$loadedFar();
        return far == null ? new long[0] : far;
    }
}
