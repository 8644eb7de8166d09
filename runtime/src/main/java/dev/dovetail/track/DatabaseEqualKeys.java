package dev.dovetail.track;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds values by keys that are equal in the database but not in Java, because a column may ignore case or trailing
 * spaces. Used only if the key itself is not found, which is rare.
 */
public final class DatabaseEqualKeys<V> {
    private final Map<Object, V> exact;
    private @Nullable Map<Object, V> folded;

    /** Creates a lookup in {@code exact}. */
    public DatabaseEqualKeys(Map<Object, V> exact) {
        this.exact = exact;
    }

    /** Returns the value of a key that some database treats as equal to {@code key}, or null if there is none. */
    public @Nullable V find(Object key) {
        Object wanted = fold(key);
        if (wanted == null) {
            return null;
        }
        Map<Object, V> known = folded;
        if (known == null) {
            known = new HashMap<>();
            for (Map.Entry<Object, V> each : exact.entrySet()) {
                Object fold = fold(each.getKey());
                if (fold != null) {
                    known.put(fold, each.getValue());
                }
            }
            folded = known;
        }
        return known.get(wanted);
    }

    /**
     * Returns a form that is equal for all keys that some database treats as equal, or null if {@code key} contains no
     * string.
     */
    public static @Nullable Object fold(Object key) {
        if (key instanceof String text) {
            return text.stripTrailing().toLowerCase(Locale.ROOT);
        }
        if (!(key instanceof CompositeKey composite)) {
            return null;
        }
        @Nullable Object[] parts = new Object[composite.size()];
        boolean hasText = false;
        for (int i = 0; i < parts.length; i++) {
            Object part = composite.get(i);
            Object fold = part == null ? null : fold(part);
            hasText |= fold != null;
            parts[i] = fold == null ? part : fold;
        }
        return hasText ? new CompositeKey(parts) : null;
    }
}
