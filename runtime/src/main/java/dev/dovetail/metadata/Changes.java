package dev.dovetail.metadata;

import org.jspecify.annotations.Nullable;

/** The values that an object's changed properties had at the last flush; made at the first change. */
public final class Changes {
    /** Stands for a value that was not loaded when it was replaced. */
    public static final Object UNKNOWN = new Object() {
        @Override
        public String toString() {
            return "not loaded";
        }
    };

    private static final Object NULL = new Object();

    private final @Nullable Object[] before;
    private long lost;
    private long here;

    /** No changes, for an entity with so many properties. */
    public Changes(int properties) {
        before = new Object[properties];
    }

    /** Whether the property has been set since the last flush. */
    public boolean contains(int property) {
        return before[property] != null;
    }

    /** The value at the last flush, or {@link #UNKNOWN}. Only for a property that {@link #contains} names. */
    public @Nullable Object before(int property) {
        Object value = before[property];
        return value == NULL ? null : value;
    }

    /** Remembers the value at the last flush; later calls for the same property change nothing. */
    public void remember(int property, @Nullable Object value) {
        if (before[property] == null) {
            before[property] = value == null ? NULL : value;
        }
    }

    /** Forgets that the property was set. */
    public void forget(int property) {
        before[property] = null;
    }

    /** Notes that the reference has named a parent since the last flush, and lost it again. */
    public void lose(int property) {
        lost |= 1L << property;
    }

    /** Whether the reference has named a parent since the last flush, and lost it again. */
    public boolean hasLost(int property) {
        return (lost & 1L << property) != 0;
    }

    /** Notes whether the reference was last set on this object, and not by the other side. */
    public void set(int property, boolean here) {
        long bit = 1L << property;
        this.here = here ? this.here | bit : this.here & ~bit;
    }

    /** Whether the reference was last set on this object, and not by the other side. */
    public boolean wasSetHere(int property) {
        return (here & 1L << property) != 0;
    }

    /** Whether nothing is left. */
    public boolean isEmpty() {
        for (Object value : before) {
            if (value != null) {
                return false;
            }
        }
        return true;
    }
}
