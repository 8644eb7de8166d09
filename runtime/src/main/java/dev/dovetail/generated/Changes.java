package dev.dovetail.generated;

import java.util.BitSet;
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

    /** A value that nobody has read since the object expired. */
    private record Unread(@Nullable Object value) {}

    private static final Object NULL = new Object();
    private static final int NEAR = 64;
    private static final int LOST = 1 << 16;

    private final @Nullable Object[] before;
    private long lost;
    private long here;
    private @Nullable BitSet far;

    /** No changes, for an entity with so many properties. */
    public Changes(int properties) {
        before = new Object[properties];
    }

    /** Returns whether the property has been set since the last flush. */
    public boolean contains(int property) {
        return before[property] != null;
    }

    /** Returns whether one of the properties has been set since the last flush. */
    public boolean containsAny(int[] properties) {
        for (int property : properties) {
            if (contains(property)) {
                return true;
            }
        }
        return false;
    }

    /** The value at the last flush, or {@link #UNKNOWN}. Only for a property that {@link #contains} names. */
    public @Nullable Object before(int property) {
        Object value = before[property];
        return value == NULL ? null : value instanceof Unread unread ? unread.value() : value;
    }

    /** Remembers the value at the last flush; later calls for the same property change nothing. */
    public void remember(int property, @Nullable Object value) {
        if (before[property] == null) {
            before[property] = value == null ? NULL : value;
        }
    }

    /**
     * Remembers that the reference was set while it was not loaded: the row may hold what it was set to.
     *
     * @param value what memory takes it to have been, or {@link #UNKNOWN}
     */
    public void rememberUnread(int property, @Nullable Object value) {
        if (before[property] == null) {
            before[property] = new Unread(value);
        }
    }

    /** Returns whether the reference was set while it was not loaded, and not to two things since. */
    public boolean isUnread(int property) {
        return before[property] instanceof Unread;
    }

    /** Notes that the reference has changed, whatever the row holds. */
    public void changed(int property) {
        if (before[property] instanceof Unread unread) {
            before[property] = unread.value() == null ? NULL : unread.value();
        }
    }

    /** Forgets that the property was set. */
    public void forget(int property) {
        before[property] = null;
    }

    /** Notes that the reference has named a parent since the last flush, and lost it again. */
    public void lose(int property) {
        if (property < NEAR) {
            lost |= 1L << property;
        } else {
            far().set(LOST + property);
        }
    }

    /** Returns whether the reference has named a parent since the last flush, and lost it again. */
    public boolean hasLost(int property) {
        return property < NEAR ? (lost & 1L << property) != 0 : far != null && far.get(LOST + property);
    }

    /** Notes whether the reference was last set on this object, and not by the other side. */
    public void set(int property, boolean here) {
        if (property >= NEAR) {
            far().set(property, here);
            return;
        }
        long bit = 1L << property;
        this.here = here ? this.here | bit : this.here & ~bit;
    }

    /** Returns whether the reference was last set on this object, and not by the other side. */
    public boolean wasSetHere(int property) {
        return property < NEAR ? (here & 1L << property) != 0 : far != null && far.get(property);
    }

    /** The notes on references past the 64th, which few entities have: set here, and from {@code LOST} on, lost. */
    private BitSet far() {
        BitSet known = far;
        if (known == null) {
            known = new BitSet();
            far = known;
        }
        return known;
    }

    /** Returns whether nothing is left. */
    public boolean isEmpty() {
        for (Object value : before) {
            if (value != null) {
                return false;
            }
        }
        return true;
    }
}
