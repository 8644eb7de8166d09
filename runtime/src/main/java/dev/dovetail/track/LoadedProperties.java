package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import java.util.Arrays;

/**
 * Which properties of an object are known. The first 63 relationships and all attributes have their bits in
 * {@link Tracked#$loaded()}; the few entities with more relationships have an array for those, and only they look
 * there.
 */
public final class LoadedProperties {
    /** The first relationship that has its bit elsewhere, where there are so many. */
    public static final int NEAR = 63;

    private LoadedProperties() {}

    /** Returns whether the value of the property at {@code index} is known. */
    public static boolean contains(Tracked object, int index) {
        if (isFar(object, index)) {
            return (far(object)[index - NEAR >> 6] & 1L << index - NEAR) != 0;
        }
        return (object.$loaded() & EntityMapping.bit(index)) != 0;
    }

    /** Notes that the value of the property at {@code index} is known. */
    public static void add(Tracked object, int index) {
        if (isFar(object, index)) {
            far(object)[index - NEAR >> 6] |= 1L << index - NEAR;
        } else {
            object.$loaded(object.$loaded() | EntityMapping.bit(index));
        }
    }

    /** Notes that the value of the property at {@code index} is not known. */
    public static void remove(Tracked object, int index) {
        if (isFar(object, index)) {
            far(object)[index - NEAR >> 6] &= ~(1L << index - NEAR);
        } else {
            object.$loaded(object.$loaded() & ~EntityMapping.bit(index));
        }
    }

    /**
     * Notes that nothing is known but what {@code mask} has, which speaks of all but the relationships past the 63rd.
     */
    public static void replace(Tracked object, long mask) {
        object.$loaded(mask);
        long[] far = object.$loadedFar();
        if (far != null) {
            Arrays.fill(far, 0);
        }
    }

    /** Returns whether the property is a relationship past the 63rd: attributes there share a bit. */
    private static boolean isFar(Tracked object, int index) {
        return index >= NEAR && object.$loadedFar() != null && index < object.$type().relationships().length;
    }

    private static long[] far(Tracked object) {
        long[] far = object.$loadedFar();
        return far == null ? new long[0] : far;
    }
}
