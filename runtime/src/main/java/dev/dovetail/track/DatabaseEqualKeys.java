package dev.dovetail.track;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds values by identifiers that are equal in the database but not in Java: a column may ignore case, or spaces at
 * the end. Used only if the identifier itself is not found, which is rare.
 *
 * @param <V> the type of the values
 */
public final class DatabaseEqualKeys<V> {
    private final Map<Object, V> exact;
    private @Nullable Map<Object, V> folded;

    /** Looks among what has these keys. */
    public DatabaseEqualKeys(Map<Object, V> exact) {
        this.exact = exact;
    }

    /** What has a key that some database holds equal; null for nothing. */
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

    /** The form of a key that is equal for all keys that some database holds equal; null without a text in it. */
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
