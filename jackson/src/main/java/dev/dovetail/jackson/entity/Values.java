package dev.dovetail.jackson.entity;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.metadata.Attribute;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads and sets values of entities. */
final class Values {
    private Values() {}

    static boolean isLoaded(Object entity, Attribute attribute) {
        return dev.dovetail.track.ObjectTracking.isLoaded((Tracked) entity, attribute.index());
    }

    static boolean isLoaded(Object entity, RelationshipMapping relationship) {
        return dev.dovetail.track.ObjectTracking.isLoaded((Tracked) entity, relationship.index());
    }

    static @Nullable Object get(Object entity, Attribute attribute) {
        return ((Tracked) entity).$get(attribute.index());
    }

    static @Nullable Object get(Object entity, RelationshipMapping relationship) {
        return ((Tracked) entity).$get(relationship.index());
    }

    static void set(Object entity, Attribute attribute, @Nullable Object value) {
        Tracking.change((Tracked) entity, attribute.index(), value);
    }

    static void set(Object entity, RelationshipMapping relationship, @Nullable Object value) {
        if (relationship.kind().isToMany()) {
            Tracking.replace((Tracked) entity, relationship.index(), (Collection<?>) value);
        } else {
            Tracking.refer((Tracked) entity, relationship.index(), value);
        }
    }
}
