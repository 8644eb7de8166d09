package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds children whose foreign key was set by value. Their references change only at the flush, but cascades must
 * follow the keys that they will have.
 */
final class ValueKeys {
    private final UnitOfWork work;
    private final Map<RelationshipMapping, Map<Object, List<Tracked>>> children = new HashMap<>();

    ValueKeys(UnitOfWork work) {
        this.work = work;
    }

    /** Returns whether the flush moves {@code child} from {@code parent} to another parent or to none. */
    static boolean leaves(Tracked child, RelationshipMapping relationship, Tracked parent) {
        return isSet(child, relationship)
                && !Objects.equals(EntityKeys.of(parent, relationship.referenced()),
                EntityKeys.of(child, relationship.key()));
    }

    /**
     * Returns the children whose foreign key, set by value, refers to {@code parent}. Returns none if another entity
     * takes its key.
     */
    List<Tracked> of(Tracked parent, RelationshipMapping relationship) {
        Object key = EntityKeys.of(parent, relationship.referenced());
        List<Tracked> named = key == null
                ? List.of()
                : children.computeIfAbsent(relationship, this::look).getOrDefault(key, List.of());
        return named.isEmpty() || key == null || isTaken(parent, relationship, key) ? List.of() : named;
    }

    /** Returns whether another entity takes the key of the deleted parent, so that the children belong to that one. */
    private boolean isTaken(Tracked parent, RelationshipMapping relationship, Object key) {
        for (Tracked object : work.pending()) {
            if (takes(object, parent, relationship, key)) {
                return true;
            }
        }
        for (Tracked object : work.modified()) {
            if (!work.deleting().contains(object) && takes(object, parent, relationship, key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takes(Tracked object, Tracked parent, RelationshipMapping relationship, Object key) {
        return object != parent && object.$type().isA(relationship.owner())
                && key.equals(EntityKeys.of(object, relationship.referenced()));
    }

    private Map<Object, List<Tracked>> look(RelationshipMapping relationship) {
        Map<Object, List<Tracked>> found = new HashMap<>();
        for (Tracked object : work.modified()) {
            note(object, relationship, found);
        }
        for (Tracked object : work.pending()) {
            note(object, relationship, found);
        }
        return found;
    }

    private static void note(Tracked object, RelationshipMapping relationship, Map<Object, List<Tracked>> found) {
        Object key = object.$type().isA(relationship.target()) && isSet(object, relationship)
                ? EntityKeys.of(object, relationship.key())
                : null;
        if (key != null) {
            found.computeIfAbsent(key, none -> new ArrayList<>()).add(object);
        }
    }

    /** Returns whether the foreign key of {@code child} was set by value and no reference takes precedence. */
    private static boolean isSet(Tracked child, RelationshipMapping relationship) {
        RelationshipMapping inverse = relationship.inverse();
        if (inverse != null && ForeignKeys.follows(child, inverse)) {
            return false;
        }
        if (UnitOfWork.stateOf(child) == EntityState.PENDING) {
            return EntityKeys.of(child, relationship.key()) != null;
        }
        Changes changes = child.$changes();
        return changes != null && changes.containsAny(relationship.key());
    }
}
