package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.References;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the deleted entity that a row refers to in the database, whatever its reference was set to since. */
final class StoredTargets {
    private final Map<RelationshipMapping, Map<List<Object>, Tracked>> byKey = new IdentityHashMap<>(2);
    private final List<Tracked> deleted;

    /** Creates an instance that searches {@code deleted}. */
    StoredTargets(List<Tracked> deleted) {
        this.deleted = deleted;
    }

    /** Returns the entity that {@code row} refers to in the database, or null if there is none or it is not known. */
    @Nullable Tracked of(Tracked row, RelationshipMapping reference) {
        Changes changes = row.$changes();
        if (changes != null && changes.contains(reference.index())
                && changes.before(reference.index()) != Changes.UNKNOWN) {
            return changes.before(reference.index()) instanceof Tracked before ? before : null;
        }
        if (changes == null || changes.isEmpty()) {
            Tracked known = References.known(row, reference);
            if (known != null) {
                return known;
            }
        }
        List<Object> key = values(row, reference.key());
        return key == null ? null : byKey.computeIfAbsent(reference, this::look).get(key);
    }

    private Map<List<Object>, Tracked> look(RelationshipMapping reference) {
        Map<List<Object>, Tracked> found = new HashMap<>();
        for (Tracked row : deleted) {
            List<Object> key = row.$type().isA(reference.target()) ? values(row, reference.referenced()) : null;
            if (key != null) {
                found.put(key, row);
            }
        }
        return found;
    }

    /** Returns the stored values in comparable form, or null if one is null or unknown. */
    private static @Nullable List<Object> values(Tracked row, int[] indexes) {
        List<Object> values = new ArrayList<>(indexes.length);
        for (int index : indexes) {
            Attribute attribute = row.$type().attribute(index);
            Object value = UniqueValue.stored(row, attribute);
            if (value == null || value == Changes.UNKNOWN) {
                return null;
            }
            values.add(UniqueValue.comparable(attribute, value));
        }
        return values;
    }
}
