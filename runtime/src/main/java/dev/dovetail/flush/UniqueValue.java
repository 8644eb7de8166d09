package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.ObjectTracking;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Holds a row's values of a unique key. Two are equal if any database may compare them as equal: texts that differ in
 * case alone, too. An order that was not needed costs little.
 *
 * @param key the attributes
 * @param parts their values, none of which is null: null is equal to nothing
 */
record UniqueValue(List<Attribute> key, List<Object> parts) {
    /** What the row in the database holds; null where a part is null or not known. */
    static @Nullable UniqueValue before(Tracked row, List<Attribute> key) {
        Object[] parts = new Object[key.size()];
        for (int i = 0; i < parts.length; i++) {
            Object value = stored(row, key.get(i));
            if (value == null || value == Changes.UNKNOWN) {
                return null;
            }
            parts[i] = comparable(key.get(i), value);
        }
        return new UniqueValue(key, Arrays.asList(parts));
    }

    /** What the row will hold; null where a part is null or made by the database. */
    static @Nullable UniqueValue after(Tracked row, List<Attribute> key) {
        Object[] parts = new Object[key.size()];
        for (int i = 0; i < parts.length; i++) {
            Attribute attribute = key.get(i);
            Object value = UpdatePlanner.coming(row, attribute, UpdatePlanner.following(row, attribute));
            if (value == null || attribute.isIdentity() && value instanceof Number number && number.longValue() == 0) {
                return null;
            }
            parts[i] = comparable(attribute, value);
        }
        return new UniqueValue(key, Arrays.asList(parts));
    }

    /** Returns whether a changed row may hold another value of the key than before. */
    static boolean mayChange(Tracked row, List<Attribute> key) {
        Changes changes = row.$changes();
        for (int i = 0; i < key.size(); i++) {
            Attribute attribute = key.get(i);
            if (changes != null && changes.contains(attribute.index())
                    || UpdatePlanner.following(row, attribute) != null) {
                return true;
            }
        }
        return false;
    }

    /** The value of the column in the database; {@link Changes#UNKNOWN} where memory cannot tell. */
    static @Nullable Object stored(Tracked row, Attribute attribute) {
        Changes changes = row.$changes();
        if (changes != null && changes.contains(attribute.index())) {
            return changes.before(attribute.index());
        }
        return ObjectTracking.isLoaded(row, attribute.index()) ? row.$get(attribute.index()) : Changes.UNKNOWN;
    }

    /** A value as some database may compare it. */
    static Object comparable(Attribute attribute, Object value) {
        Object key = attribute.key(value);
        if (key instanceof String text) {
            return text.stripTrailing().toLowerCase(Locale.ROOT);
        }
        return key == null ? value : key;
    }
}
