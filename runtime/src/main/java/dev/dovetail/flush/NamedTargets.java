package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.BulkExpiration;
import dev.dovetail.track.DatabaseEqualKeys;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.IdentityMap;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets references whose foreign key was set by value, if the session holds the target. Used after all rows of a flush
 * are written.
 */
final class NamedTargets {
    private final UnitOfWork work;
    private final Map<RelationshipMapping, Map<Object, Tracked>> byValue = new IdentityHashMap<>(1);
    private final Map<RelationshipMapping, Map<Object, List<Tracked>>> alike = new IdentityHashMap<>(1);

    NamedTargets(UnitOfWork work) {
        this.work = work;
    }

    /** Returns whether the foreign key of {@code object} refers to {@code target}. */
    boolean names(Tracked object, RelationshipMapping relationship, Tracked target) {
        if (References.refersToId(relationship)) {
            return target == References.find(work, object, relationship);
        }
        Object key = EntityKeys.of(object, relationship.key());
        return key != null && key.equals(stored(target, relationship));
    }

    /** Sets the reference of {@code object} to the entity of the session that its foreign key refers to. */
    void follow(Tracked object, RelationshipMapping relationship) {
        Object key = EntityKeys.of(object, relationship.key());
        if (key == null) {
            return;
        }
        Tracked target = References.refersToId(relationship)
                ? work.find(relationship.target(), key)
                : byValue.computeIfAbsent(relationship, this::byValue).get(key);
        if (target != null) {
            References.fill(object, relationship, target);
        } else {
            forgetAlike(key, relationship);
        }
    }

    private Map<Object, Tracked> byValue(RelationshipMapping relationship) {
        Map<Object, Tracked> found = new HashMap<>();
        visit(relationship.target(), target -> {
            Object key = stored(target, relationship);
            if (key != null) {
                found.put(key, target);
            }
        });
        return found;
    }

    /**
     * Marks collections as not loaded whose owner's key differs from {@code key} only in case or trailing spaces. Some
     * columns ignore these, so the database must decide whether the row belongs to the collection.
     */
    private void forgetAlike(Object key, RelationshipMapping relationship) {
        RelationshipMapping inverse = relationship.inverse();
        Object fold = inverse == null || inverse.isViewOnly() ? null : DatabaseEqualKeys.fold(key);
        if (inverse != null && fold != null) {
            for (Tracked target : alike.computeIfAbsent(inverse, this::alike).getOrDefault(fold, List.of())) {
                BulkExpiration.forget(target, inverse);
            }
        }
    }

    private Map<Object, List<Tracked>> alike(RelationshipMapping inverse) {
        Map<Object, List<Tracked>> found = new HashMap<>();
        visit(inverse.owner(), target -> {
            Object key = ObjectTracking.isLoaded(target, inverse.index()) ? stored(target, inverse) : null;
            Object fold = key == null ? null : DatabaseEqualKeys.fold(key);
            if (fold != null) {
                found.computeIfAbsent(fold, none -> new ArrayList<>(1)).add(target);
            }
        });
        return found;
    }

    private void visit(EntityMapping<?> type, IdentityMap.Visitor visitor) {
        if (work.knows(type)) {
            work.identities(type).forEach(object -> {
                if (object.$type().isA(type)) {
                    visitor.visit(object);
                }
            });
        }
    }

    /** Returns the stored values of {@code target} that the foreign key refers to, or null if one is not known. */
    private static @Nullable Object stored(Tracked target, RelationshipMapping relationship) {
        int[] referenced = relationship.referenced();
        List<Attribute> attributes = new ArrayList<>(referenced.length);
        @Nullable Object[] values = new Object[referenced.length];
        for (int i = 0; i < values.length; i++) {
            Attribute attribute = target.$type().attribute(referenced[i]);
            attributes.add(attribute);
            values[i] = UniqueValue.stored(target, attribute);
            if (values[i] == Changes.UNKNOWN) {
                return null;
            }
        }
        return EntityKeys.of(attributes, values);
    }
}
