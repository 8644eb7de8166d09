package dev.dovetail.track;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The value of a composite identifier. */
public final class CompositeKey {
    private final @Nullable Object[] values;

    /** A key of these values, which the caller does not change afterwards. */
    public CompositeKey(@Nullable Object... values) {
        this.values = values;
    }

    /** The value at {@code position}. */
    public @Nullable Object get(int position) {
        return values[position];
    }

    /** How many values there are. */
    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompositeKey key && Arrays.deepEquals(values, key.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
