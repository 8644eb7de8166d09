package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * The value of a referenced attribute, as the next flush writes it. The attribute may be a foreign key itself; its
 * value is then that of the entity where the chain of references ends.
 *
 * @param origin the entity that has the value
 * @param attribute the attribute of {@code origin}
 * @param value the value; null for a new entity that has none yet, {@link Changes#UNKNOWN} if it is not loaded
 */
public record KeyValue(Tracked origin, int attribute, @Nullable Object value) {
    /** The number of references that are followed. Longer chains within one table are left to the database. */
    private static final int FAR = 32;

    /** Returns the value of {@code attribute} of {@code object}. */
    public static KeyValue of(Tracked object, int attribute) {
        return of(object, attribute, 0);
    }

    /** Returns the value that {@code object} has itself, whatever its references say. */
    static KeyValue own(Tracked object, int attribute) {
        return new KeyValue(object, attribute, known(object, attribute));
    }

    private static KeyValue of(Tracked object, int attribute, int depth) {
        RelationshipMapping reference = depth < FAR ? supplier(object, attribute) : null;
        if (reference != null && object.$get(reference.index()) instanceof Tracked target) {
            return of(target, reference.referenced()[SharedColumns.indexOf(reference.key(), attribute)], depth + 1);
        }
        return depth < FAR ? own(object, attribute) : new KeyValue(object, attribute, Changes.UNKNOWN);
    }

    /** Returns the reference that gives the attribute its value at the flush: first one that leads to another table. */
    private static @Nullable RelationshipMapping supplier(Tracked object, int attribute) {
        EntityMapping<?> type = object.$type();
        if (!type.attribute(attribute).isForeignKey()) {
            return null;
        }
        Changes changes = object.$changes();
        RelationshipMapping within = null;
        for (RelationshipMapping reference : type.references()) {
            boolean isSet = !UnitOfWork.hasRow(object) || changes != null && changes.contains(reference.index());
            if (isSet && object.$get(reference.index()) != null
                    && SharedColumns.contains(reference.key(), attribute)) {
                if (reference.target().root() != type.root()) {
                    return reference;
                }
                within = reference;
            }
        }
        return within;
    }

    private static @Nullable Object known(Tracked object, int index) {
        Object value = object.$get(index);
        if (UnitOfWork.hasRow(object)) {
            return ObjectTracking.isLoaded(object, index) ? value : Changes.UNKNOWN;
        }
        // What a new object has not been given yet reads as zero if it is a primitive.
        return object.$type().attribute(index).isSame(object.$type().blank().$get(index), value) ? null : value;
    }

    /** Returns whether the application or the flush has yet to give the value to a new object. */
    private boolean isComing() {
        return value == null && !UnitOfWork.hasRow(origin);
    }

    /** Returns whether both values are known already and differ for the database. */
    boolean differs(KeyValue other, Attribute column) {
        return !isComing() && !other.isComing() && !agrees(other, column);
    }

    /**
     * Returns whether both values will be the same when they are written. Two that are not generated yet are if they
     * are one. A value that is not loaded is left to the database.
     */
    public boolean agrees(KeyValue other, Attribute column) {
        if (value == Changes.UNKNOWN || other.value == Changes.UNKNOWN) {
            return true;
        }
        return isComing() || other.isComing() ? origin == other.origin && attribute == other.attribute
                : column.isSame(value, other.value);
    }
}
