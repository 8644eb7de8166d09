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
 * Children whose foreign key the user has set by value: the relationship follows at the flush, and until then memory
 * says what was. Cascades follow what will be.
 */
final class ValueKeys {
    private final UnitOfWork work;
    private final Map<RelationshipMapping, Map<Object, List<Tracked>>> children = new HashMap<>();

    ValueKeys(UnitOfWork work) {
        this.work = work;
    }

    /** Returns whether the child will belong to another parent than this one, or to none. */
    static boolean leaves(Tracked child, RelationshipMapping relationship, Tracked parent) {
        return isSet(child, relationship)
                && !Objects.equals(EntityKeys.of(parent, relationship.referenced()),
                EntityKeys.of(child, relationship.key()));
    }

    /** The children that will belong to the parent, whatever memory says. */
    List<Tracked> of(Tracked parent, RelationshipMapping relationship) {
        Object key = EntityKeys.of(parent, relationship.referenced());
        List<Tracked> named = key == null
                ? List.of()
                : children.computeIfAbsent(relationship, this::look).getOrDefault(key, List.of());
        return named.isEmpty() || key == null || isTaken(parent, relationship, key) ? List.of() : named;
    }

    /** Returns whether another object takes the key of the deleted parent: then its children are those of the other. */
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
        return object != parent && object.$type() == parent.$type()
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
        Object key = object.$type() == relationship.target() && isSet(object, relationship)
                ? EntityKeys.of(object, relationship.key())
                : null;
        if (key != null) {
            found.computeIfAbsent(key, none -> new ArrayList<>()).add(object);
        }
    }

    /** Returns whether the key is the user's own, which no reference overrules. */
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
