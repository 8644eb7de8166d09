package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Implements loads and changes of properties for generated accessors and for the runtime. */
public final class ObjectTracking {
    private ObjectTracking() {}

    /**
     * Loads a property before it is read.
     *
     * @throws dev.dovetail.error.LazyLoadException if the entity is detached or the load is forbidden
     */
    public static void load(Tracked object, int property) {
        EntityMapping<?> type = object.$type();
        EntityState state = UnitOfWork.stateOf(object);
        if (type.isRelationship(property)) {
            RelationshipMapping relationship = type.relationship(property);
            if (state == EntityState.PERSISTENT) {
                loadPersistent(object, relationship);
            } else if (state == EntityState.DETACHED) {
                throw LazyLoadFailures.detached(object, relationship);
            } else if (relationship.kind().isToMany() || state == EntityState.DELETED) {
                initialise(object, relationship);
            }
        } else if (state == EntityState.PERSISTENT) {
            ((LoadBatch) attached(object)).work().source().loadAttributes(object);
        } else if (state == EntityState.DETACHED) {
            throw LazyLoadFailures.detached(object, type.propertyName(property));
        } else {
            // A property of a new object that was only read is not set.
            if (state == EntityState.DELETED) {
                LoadedProperties.add(object, property);
            }
        }
    }

    private static void loadPersistent(Tracked object, RelationshipMapping relationship) {
        LoadBatch batch = (LoadBatch) attached(object);
        if (batch.isRaising(object, relationship)) {
            throw LazyLoadFailures.raised(relationship);
        }
        batch.work().source().loadRelationship(object, relationship);
        if (!isLoaded(object, relationship.index())) {
            initialise(object, relationship);
        }
    }

    private static Object attached(Tracked object) {
        Object attachment = object.$attachment();
        if (attachment == null) {
            throw new IllegalStateException(describe(object) + " belongs to no session.");
        }
        return attachment;
    }

    /** Sets the relationship of an entity without a row to an empty collection or null. */
    private static void initialise(Tracked object, RelationshipMapping relationship) {
        if (relationship.kind().isToMany()) {
            CollectionState.of(object, relationship);
        }
        LoadedProperties.add(object, relationship.index());
    }

    /** Records the value of the row before an attribute is changed. */
    public static void changing(Tracked object, int property) {
        MemberKeys.changing(object, property);
        if (object.$attachment() == null) {
            LoadedProperties.add(object, property);
            return;
        }
        Revisions.identify(object, property);
        EntityState state = UnitOfWork.stateOf(object);
        if (state == EntityState.PERSISTENT || state == EntityState.DETACHED) {
            Changes changes = UnitOfWork.changed(object);
            if (!changes.contains(property)) {
                changes.remember(property, isLoaded(object, property) ? object.$get(property) : Changes.UNKNOWN);
            }
        }
        LoadedProperties.add(object, property);
    }

    /** Sets a to-one relationship and updates the other side. */
    public static void refer(Tracked object, int property, @Nullable Object target) {
        References.set(object, object.$type().relationship(property), (Tracked) target);
    }

    /**
     * Replaces the members of a collection and updates the other side. Keeps the collection object.
     *
     * @throws NullPointerException if {@code content} or a member is null
     */
    public static void replace(Tracked object, int property, @Nullable Collection<?> content) {
        RelationshipMapping relationship = object.$type().relationship(property);
        if (content == null) {
            throw new NullPointerException(relationship + ": null is no collection. To empty it, write clear().");
        }
        if (!isLoaded(object, property)) {
            load(object, property);
        }
        List<Tracked> wanted = new ArrayList<>(content.size());
        for (Object member : content) {
            wanted.add(CollectionRules.checked(relationship, member));
        }
        new Replacement(CollectionState.of(object, relationship)).become(wanted);
        if (!relationship.isViewOnly()) {
            for (Tracked member : wanted) {
                // Also cascades to members that only the other side had added.
                Cascades.save(object, relationship, member);
            }
        }
        UnitOfWork.touch(object);
    }

    /** Returns whether the property is loaded. */
    public static boolean isLoaded(Tracked object, int property) {
        return LoadedProperties.contains(object, property);
    }

    /** Returns the type and identifier of an entity for messages, for example {@code Post#42}. Never loads. */
    public static String describe(Tracked object) {
        Object key = EntityKeys.of(object);
        return object.$type().name() + (key == null ? " (" + stateName(object) + ")" : "#" + key);
    }

    private static String stateName(Tracked object) {
        return switch (UnitOfWork.stateOf(object)) {
            case TRANSIENT -> "transient";
            case PENDING -> "pending";
            case PERSISTENT -> "persistent";
            case DELETED -> "deleted";
            case DETACHED -> "detached";
        };
    }
}
