package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.Relationship;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and sets properties of entities by their mapping. */
public final class Properties {
    private Properties() {}

    /** Returns whether {@code object} is an entity. */
    public static boolean isEntity(@Nullable Object object) {
        return object instanceof Tracked;
    }

    /** Returns the type of {@code entity}. */
    public static EntityMapping<?> typeOf(Object entity) {
        return tracked(entity).$type();
    }

    /**
     * Returns {@code entity} as a tracked entity.
     *
     * @throws IllegalArgumentException if it is not an instance of a generated implementation
     */
    public static Tracked tracked(Object entity) {
        if (entity instanceof Tracked tracked) {
            return tracked;
        }
        if (entity == null) {
            throw new NullPointerException("null is no entity.");
        }
        throw new IllegalArgumentException("A " + entity.getClass().getName() + " is no entity."
                + " Entities are made by their companion, for example User_.create().");
    }

    /** Returns whether {@code attribute} of {@code entity} is in memory. */
    public static boolean isLoaded(Object entity, Attribute attribute) {
        Tracked object = tracked(entity);
        return LoadedProperties.contains(object, index(object, attribute));
    }

    /** Returns whether {@code relationship} of {@code entity} is in memory. */
    public static boolean isLoaded(Object entity, Relationship relationship) {
        Tracked object = tracked(entity);
        return LoadedProperties.contains(object, index(object, relationship));
    }

    /** Lets a transient entity of which only the identifier is set stand for its row. Returns whether it does. */
    public static boolean refer(Object entity) {
        Tracked object = tracked(entity);
        if (object.$attachment() != null || (object.$loaded() & ~object.$type().idMask()) != 0
                || EntityKeys.of(object) == null) {
            return false;
        }
        object.$changes(null);
        object.$attachment(LoadBatch.REFERENCE);
        return true;
    }

    /** Returns whether the application has set {@code relationship} on this side. */
    public static boolean isSet(Object entity, Relationship relationship) {
        Tracked object = tracked(entity);
        RelationshipMapping side = object.$type().relationship(index(object, relationship));
        if (!side.kind().isToMany()) {
            return MergedValues.isSet(object, side);
        }
        CollectionState members = CollectionState.ifPresent(object, side);
        return members != null && members.isSet();
    }

    /** Returns whether all {@code steps} from {@code entity} on are in memory. */
    public static boolean isLoaded(Object entity, Object path, List<Relationship> steps) {
        Tracked object = tracked(entity);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(path + " is the root of a query and no relationship.");
        }
        RelationshipMapping first = (RelationshipMapping) steps.get(0);
        if (first.owner().root() != object.$type().root()) {
            throw new IllegalArgumentException(path + " does not start at a " + object.$type().name() + ".");
        }
        return LoadedSteps.areLoaded(object, steps);
    }

    /** Returns the value of {@code attribute}, loaded before if it is not. */
    public static @Nullable Object get(Object entity, Attribute attribute) {
        Tracked object = tracked(entity);
        return Tracking.value(object, index(object, attribute));
    }

    /** Returns the value of {@code relationship}, loaded before if it is not. */
    public static @Nullable Object get(Object entity, Relationship relationship) {
        Tracked object = tracked(entity);
        return Tracking.value(object, index(object, relationship));
    }

    /** Sets {@code attribute} as its setter does. */
    public static void set(Object entity, Attribute attribute, @Nullable Object value) {
        Tracked object = tracked(entity);
        int index = index(object, attribute);
        String property = object.$type().name() + "." + attribute.name();
        if (attribute.isDiscriminator()) {
            throw new IllegalArgumentException(property + " says of which type the entity is and cannot be set.");
        }
        PropertyTypes.check(property, attribute.javaType(), value);
        if (attribute.name().indexOf('.') >= 0) {
            // The setter of a record leaves the components alone that stay as they are.
            Tracking.change(object, index, value);
        } else {
            Tracking.changing(object, index);
            object.$set(index, value);
        }
    }

    /** Sets {@code relationship} as its setter does. */
    public static void set(Object entity, Relationship relationship, @Nullable Object value) {
        Tracked object = tracked(entity);
        int index = index(object, relationship);
        if (!relationship.kind().isToMany()) {
            PropertyTypes.check(relationship, relationship.target().javaType(), value);
            Tracking.refer(object, index, value);
        } else if (value == null || value instanceof Collection) {
            Tracking.replace(object, index, (Collection<?>) value);
        } else if (value instanceof Map<?, ?> map) {
            Tracking.replace(object, index, map.values());
        } else {
            throw PropertyTypes.mismatch(relationship, Collection.class, value);
        }
    }

    /**
     * Returns the index of {@code attribute} in {@code object}.
     *
     * @throws IllegalArgumentException if it has no such attribute
     */
    public static int index(Tracked object, Attribute attribute) {
        EntityMapping<?> type = object.$type();
        if (type.attributes().contains(attribute)) {
            return attribute.index();
        }
        Attribute own = type.attribute(attribute.name());
        throw new IllegalArgumentException(type.name() + (own == null
                ? " has no attribute \"" + attribute.name() + "\"."
                : "." + own.name() + " is another attribute than the one given, which is of another type."));
    }

    /**
     * Returns the index of {@code relationship} in {@code object}.
     *
     * @throws IllegalArgumentException if it has no such relationship
     */
    public static int index(Tracked object, Relationship relationship) {
        EntityMapping<?> type = object.$type();
        if (relationship instanceof RelationshipMapping known && type.isA(known.owner())) {
            return known.index();
        }
        throw new IllegalArgumentException(type.name() + " has no relationship " + relationship + ".");
    }
}
