package dev.dovetail.generated;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The values that the changed properties of an entity had at the last flush. Created at the first change. */
public final class Changes {
    /** Replaces a value that was not loaded when the property was set. */
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

    /** Creates a record without changes, for an entity with {@code properties} properties. */
    public Changes(int properties) {
        before = new Object[properties];
    }

    /** Returns whether {@code property} has been set since the last flush. */
    public boolean contains(int property) {
        return before[property] != null;
    }

    /** Returns whether one of {@code properties} has been set since the last flush. */
    public boolean containsAny(int[] properties) {
        for (int property : properties) {
            if (contains(property)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the value at the last flush, or {@link #UNKNOWN}. Valid only if {@link #contains} is true for
     * {@code property}.
     */
    public @Nullable Object before(int property) {
        Object value = before[property];
        return value == NULL ? null : value instanceof Unread unread ? unread.value() : value;
    }

    /** Records the value at the last flush. Later calls for the same property have no effect. */
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

    /** Records that the reference has had a parent since the last flush and was removed from it. */
    public void lose(int property) {
        if (property < NEAR) {
            lost |= 1L << property;
        } else {
            far().set(LOST + property);
        }
    }

    /** Returns whether the reference has had a parent since the last flush and was removed from it. */
    public boolean hasLost(int property) {
        return property < NEAR ? (lost & 1L << property) != 0 : far != null && far.get(LOST + property);
    }

    /** Records whether the reference was last set on this entity, instead of by the other side. */
    public void set(int property, boolean here) {
        if (property >= NEAR) {
            far().set(property, here);
            return;
        }
        long bit = 1L << property;
        this.here = here ? this.here | bit : this.here & ~bit;
    }

    /** Returns whether the reference was last set on this entity, instead of by the other side. */
    public boolean wasSetHere(int property) {
        return property < NEAR ? (here & 1L << property) != 0 : far != null && far.get(property);
    }

    /**
     * Returns the flags of references past the 64th: set here, and from index {@code LOST} on, removed from a parent.
     */
    private BitSet far() {
        BitSet known = far;
        if (known == null) {
            known = new BitSet();
            far = known;
        }
        return known;
    }

    /** Returns whether no property has been set. */
    public boolean isEmpty() {
        for (Object value : before) {
            if (value != null) {
                return false;
            }
        }
        return true;
    }
}
