package dev.dovetail.flush;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** References that are inserted as null to break a cycle of rows, and written by an update later. */
final class DeferredReferences {
    /** An empty instance, with no deferred references. */
    static final DeferredReferences NONE = new DeferredReferences();

    private final Map<Tracked, List<RelationshipMapping>> references = new IdentityHashMap<>();

    void add(Tracked object, RelationshipMapping relationship) {
        references.computeIfAbsent(object, none -> new ArrayList<>(1)).add(relationship);
    }

    boolean contains(Tracked object, RelationshipMapping relationship) {
        List<RelationshipMapping> deferred = references.isEmpty() ? null : references.get(object);
        return deferred != null && deferred.contains(relationship);
    }

    /** Returns whether the column of {@code attribute} is inserted as null, whatever value the entity has. */
    boolean isNull(Tracked object, int attribute) {
        for (RelationshipMapping relationship : of(object)) {
            for (int key : relationship.key()) {
                if (key == attribute && object.$type().isReleased(relationship, key)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the deferred references of {@code object}. */
    List<RelationshipMapping> of(Tracked object) {
        return references.getOrDefault(object, List.of());
    }

    boolean isEmpty() {
        return references.isEmpty();
    }
}
