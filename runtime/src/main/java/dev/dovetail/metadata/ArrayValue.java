package dev.dovetail.metadata;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An array that is equal to another one of the same content.
 *
 * @param array the array, which nobody changes
 */
record ArrayValue(Object array) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArrayValue value && Arrays.deepEquals(new Object[] {array}, new Object[] {value.array});
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(new Object[] {array});
    }

    @Override
    public String toString() {
        String all = Arrays.deepToString(new Object[] {array});
        return all.substring(1, all.length() - 1);
    }
}
