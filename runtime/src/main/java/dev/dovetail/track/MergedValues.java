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
 * Finds the values that were set on an entity that is passed to a merge. For a transient entity these are the values
 * set by setters and collection methods; for a detached one, those that were changed since it was loaded.
 */
public final class MergedValues {
    private static final int SHARED_BIT = 63;

    private MergedValues() {}

    /** Returns whether the application has set {@code attribute}. */
    public static boolean isSet(Tracked given, Attribute attribute) {
        int index = attribute.index();
        if (UnitOfWork.hasRow(given)) {
            return isChanged(given, index);
        }
        // The last attributes of a large entity share a bit. Of those, values as in a blank entity count as not set.
        return ObjectTracking.isLoaded(given, index) && (index < SHARED_BIT
                || !Objects.equals(given.$get(index), given.$type().blank().$get(index)));
    }

    /** Returns whether the application has set {@code reference}, even to null. */
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

    /** Returns the value that the row has as far as it is known, which is the value before any unflushed change. */
    public static @Nullable Object stored(Tracked object, Attribute attribute) {
        Changes changes = object.$changes();
        Object before = changes != null && changes.contains(attribute.index())
                ? changes.before(attribute.index())
                : Changes.UNKNOWN;
        return before == Changes.UNKNOWN ? object.$get(attribute.index()) : before;
    }

    /**
     * Returns the identifier of the row that {@code given} is a copy of, or null if it is not set completely. The
     * target of a reference may supply a part of it.
     */
    public static @Nullable Object key(Tracked given, Dialect dialect) {
        if (UnitOfWork.hasRow(given)) {
            return EntityKeys.stored(given);
        }
        return comingKey(given, dialect);
    }

    /**
     * Returns whether the next flush changes the identifier of {@code object}, so that its present identifier becomes
     * free.
     */
    public static boolean leavesKey(Tracked object, Dialect dialect) {
        return object.$changes() != null && UnitOfWork.hasRow(object)
                && !Objects.equals(EntityKeys.stored(object), comingKey(object, dialect));
    }

    /** Returns the identifier of {@code object} after the next flush, or null if a part of it is not known yet. */
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
