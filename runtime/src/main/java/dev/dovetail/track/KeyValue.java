package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.function.BiPredicate;
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
    /**
     * Returns the value of {@code attribute} of {@code object}, as far as the references say that were set. If one was
     * set to null, another may still be set, so that the value is not known.
     */
    public static KeyValue of(Tracked object, int attribute) {
        return of(object, attribute, KeyValue::isSet, Changes.UNKNOWN);
    }

    /**
     * Returns the value that a flush gives {@code attribute} of {@code object}.
     *
     * @param gives whether a reference of an entity gives its foreign key the value
     */
    public static KeyValue of(Tracked object, int attribute, BiPredicate<Tracked, RelationshipMapping> gives) {
        return of(object, attribute, gives, null);
    }

    private static KeyValue of(Tracked object, int attribute, BiPredicate<Tracked, RelationshipMapping> gives,
            @Nullable Object emptied) {
        if (!object.$type().attribute(attribute).isForeignKey()) {
            return own(object, attribute);
        }
        if (!object.$type().isShared(attribute)) {
            for (RelationshipMapping reference : object.$type().references()) {
                int place = SharedColumns.indexOf(reference.key(), attribute);
                if (place >= 0 && gives.test(object, reference)
                        && object.$get(reference.index()) instanceof Tracked next
                        && !next.$type().attribute(reference.referenced()[place]).isForeignKey()) {
                    return own(next, reference.referenced()[place]);
                }
            }
        }
        return new KeyOrigin(gives, emptied).find(object, attribute);
    }

    /** Returns the value that {@code object} has itself, whatever its references say. */
    static KeyValue own(Tracked object, int attribute) {
        return new KeyValue(object, attribute, known(object, attribute));
    }

    private static boolean isSet(Tracked object, RelationshipMapping reference) {
        Changes changes = object.$changes();
        return !UnitOfWork.hasRow(object) && object.$get(reference.index()) != null
                || changes != null && changes.contains(reference.index());
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
    boolean isComing() {
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
