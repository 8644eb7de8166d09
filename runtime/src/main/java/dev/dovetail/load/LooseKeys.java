package dev.dovetail.load;

import dev.dovetail.track.CompositeKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds by keys that the database holds equal although Java does not: a column may compare texts without case, or
 * without the spaces at their end. Looks only where the key itself was not found, which is seldom.
 *
 * @param <V> what is found
 */
public final class LooseKeys<V> {
    private final Map<Object, V> exact;
    private @Nullable Map<Object, V> folded;

    /** Looks among what has these keys. */
    public LooseKeys(Map<Object, V> exact) {
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

    /** Null where there is no text in the key. */
    static @Nullable Object fold(Object key) {
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
