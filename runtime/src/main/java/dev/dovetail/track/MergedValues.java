package dev.dovetail.track;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was set on an entity that is passed to a merge: of a new entity by setters and collection methods, of one
 * that was read from a row what was changed since.
 */
public final class MergedValues {
    private static final int SHARED_BIT = 63;

    private MergedValues() {}

    /** Returns whether somebody has set the attribute. */
    public static boolean isSet(Tracked given, Attribute attribute) {
        int index = attribute.index();
        if (UnitOfWork.hasRow(given)) {
            return isChanged(given, index);
        }
        // The last attributes of a large entity share a bit; of those, what is as at the beginning was not set.
        return ObjectTracking.isLoaded(given, index) && (index < SHARED_BIT
                || !Objects.equals(given.$get(index), given.$type().blank().$get(index)));
    }

    /** Returns whether somebody has set the reference, if only to null. */
    public static boolean isSet(Tracked given, RelationshipMapping reference) {
        Changes changes = given.$changes();
        if (!UnitOfWork.hasRow(given)) {
            return ObjectTracking.isLoaded(given, reference.index());
        }
        return changes != null && changes.contains(reference.index())
                && !(reference.kind().holdsKey() && KeysByValue.decides(given, reference, changes));
    }

    private static boolean isChanged(Tracked given, int property) {
        Changes changes = given.$changes();
        return changes != null && changes.contains(property);
    }

    /** The value that the object's row has, as far as it knows: before it was changed. */
    public static @Nullable Object stored(Tracked object, Attribute attribute) {
        Changes changes = object.$changes();
        Object before = changes != null && changes.contains(attribute.index())
                ? changes.before(attribute.index())
                : Changes.UNKNOWN;
        return before == Changes.UNKNOWN ? object.$get(attribute.index()) : before;
    }

    /**
     * The key of the row that the object is a copy of; null where somebody has set no key, or only a part. A part of
     * the key of a new object may follow from what it refers to.
     */
    public static @Nullable Object key(Tracked given, Dialect dialect) {
        if (UnitOfWork.hasRow(given)) {
            return EntityKeys.stored(given);
        }
        return comingKey(given, dialect);
    }

    /** Returns whether the object's row will have another key after the next flush, so that its present key is free. */
    public static boolean leavesKey(Tracked object, Dialect dialect) {
        return object.$changes() != null && UnitOfWork.hasRow(object)
                && !Objects.equals(EntityKeys.stored(object), comingKey(object, dialect));
    }

    /** Returns the key that the object's row has after the next flush, or null if a part of it is not known yet. */
    public static @Nullable Object comingKey(Tracked object, Dialect dialect) {
        List<Attribute> ids = object.$type().ids();
        @Nullable Object[] values = new Object[ids.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ids.get(i).rounded(assigned(object, ids.get(i)), dialect);
        }
        return EntityKeys.of(ids, values);
    }

    private static @Nullable Object assigned(Tracked given, Attribute id) {
        for (RelationshipMapping reference : id.isForeignKey() ? given.$type().references()
                : new RelationshipMapping[0]) {
            int[] key = reference.key();
            for (int i = 0; i < key.length; i++) {
                if (key[i] == id.index() && given.$get(reference.index()) instanceof Tracked target) {
                    Attribute referenced = target.$type().attribute(reference.referenced()[i]);
                    return UnitOfWork.hasRow(target) || ObjectTracking.isLoaded(target, referenced.index())
                            ? target.$get(referenced.index())
                            : null;
                }
            }
        }
        return ObjectTracking.isLoaded(given, id.index()) ? given.$get(id.index()) : null;
    }
}
