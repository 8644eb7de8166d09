package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.DatabaseEqualKeys;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Handles a foreign key that is set by value to another spelling of the parent's new key, such as {@code "Kiss"} for
 * {@code "kiss"}. The flush sets the foreign key to null, changes the parent's key, and then writes the foreign key, so
 * that the database decides whether the spellings are equal.
 */
final class Respelled {
    private Respelled() {}

    /** Returns whether the nullable foreign key of a row, which does not follow its parent, is such a key. */
    static boolean is(Tracked row, RelationshipMapping reference, Changes changes) {
        if (!changes.containsAny(reference.key()) || changes.contains(reference.index())
                || !InsertPlanner.isNullable(reference)) {
            return false;
        }
        Object key = EntityKeys.of(row, reference.key());
        Object fold = key == null ? null : DatabaseEqualKeys.fold(key);
        Tracked parent = fold == null ? null : parent(row, reference);
        Object coming = parent == null || !ChangedKeys.isChanged(parent, reference) ? null
                : EntityKeys.of(parent, reference.referenced());
        return coming != null && Objects.equals(fold, DatabaseEqualKeys.fold(coming));
    }

    /** Returns whether an attribute is in such a foreign key. */
    static boolean is(Tracked row, Attribute attribute, Changes changes) {
        for (RelationshipMapping reference : row.$type().references()) {
            if (ForeignKeys.position(reference, attribute) >= 0 && is(row, reference, changes)) {
                return true;
            }
        }
        return false;
    }

    /** The object that the row refers to in the database, as far as memory knows. */
    private static @Nullable Tracked parent(Tracked row, RelationshipMapping reference) {
        if (ObjectTracking.isLoaded(row, reference.index())) {
            return (Tracked) row.$get(reference.index());
        }
        for (int index : reference.key()) {
            if (UniqueValue.stored(row, row.$type().attribute(index)) == Changes.UNKNOWN) {
                return null;
            }
        }
        UnitOfWork work = UnitOfWork.of(row);
        Object key = EntityKeys.stored(row, reference.key());
        return work == null || key == null || !References.refersToId(reference) ? null
                : work.find(reference.target(), key);
    }
}
