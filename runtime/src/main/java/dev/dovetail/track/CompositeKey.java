package dev.dovetail.track;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The value of a composite identifier. */
public final class CompositeKey {
    private final @Nullable Object[] values;

    /** Creates a composite identifier. The caller must not change {@code values} afterwards. */
    public CompositeKey(@Nullable Object... values) {
        this.values = values;
    }

    /** Returns the value at {@code position}, from 0. */
    public @Nullable Object get(int position) {
        return values[position];
    }

    /** Returns the number of values. */
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
