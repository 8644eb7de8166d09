package dev.dovetail.flush;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** References that break a cycle of rows: inserted as null, and written by an update once their row is there. */
final class DeferredReferences {
    /** Nothing is withheld. */
    static final DeferredReferences NONE = new DeferredReferences();

    private final Map<Tracked, List<RelationshipMapping>> references = new IdentityHashMap<>();

    void add(Tracked object, RelationshipMapping relationship) {
        references.computeIfAbsent(object, none -> new ArrayList<>(1)).add(relationship);
    }

    boolean contains(Tracked object, RelationshipMapping relationship) {
        List<RelationshipMapping> withheld = references.isEmpty() ? null : references.get(object);
        return withheld != null && withheld.contains(relationship);
    }

    /** Returns whether the column of the attribute is null for the moment, whatever the object says. */
    boolean isNull(Tracked object, int attribute) {
        for (RelationshipMapping relationship : of(object)) {
            for (int key : relationship.key()) {
                if (key == attribute && object.$type().attribute(key).isNullable()) {
                    return true;
                }
            }
        }
        return false;
    }

    List<RelationshipMapping> of(Tracked object) {
        return references.getOrDefault(object, List.of());
    }

    boolean isEmpty() {
        return references.isEmpty();
    }
}
