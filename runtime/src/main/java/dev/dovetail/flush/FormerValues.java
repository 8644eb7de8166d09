package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.LoadedProperties;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unique values that expired objects have in the database and are about to give up, where several rows change
 * such values: one may take another's. What a single row gives up is given up before new rows take it, known or not,
 * unless the row refers to one of them. What it takes may be that of a deleted row, and must be known as a whole.
 */
final class FormerValues {
    private FormerValues() {}

    /** Reads the unknown former unique values of the modified entities of {@code work}. */
    static void read(UnitOfWork work) {
        boolean unknown = false;
        for (Tracked row : work.modified()) {
            if (row.$changes() != null && givesUpUnknown(row)) {
                unknown = true;
                break;
            }
        }
        if (!unknown) {
            return;
        }
        Map<EntityMapping<?>, List<Tracked>> changed = new IdentityHashMap<>(2);
        for (Tracked row : work.modified()) {
            if (row.$changes() != null && !work.deleting().contains(row) && changesUnique(row)) {
                changed.computeIfAbsent(row.$type().root(), none -> new ArrayList<>()).add(row);
            }
        }
        for (List<Tracked> rows : changed.values()) {
            for (Tracked row : rows) {
                if ((rows.size() > 1 || waitsForInsert(row) || takesUnknown(row) && deletesLike(work, row)
                        || insertsSibling(work, row))
                        && givesUpUnknown(row)) {
                    readUnique(work, row);
                }
            }
        }
    }

    /** Returns whether a unique key changes of which memory does not know what the row holds. */
    private static boolean givesUpUnknown(Tracked row) {
        List<List<Attribute>> keys = row.$type().uniqueKeys();
        for (int i = 1; i < keys.size(); i++) {
            if (hasUnknown(row, keys.get(i)) && UniqueValue.mayChange(row, keys.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasUnknown(Tracked row, List<Attribute> key) {
        for (int i = 0; i < key.size(); i++) {
            if (UniqueValue.stored(row, key.get(i)) == Changes.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a unique key changes in part, and memory does not know another part. */
    private static boolean takesUnknown(Tracked row) {
        List<List<Attribute>> keys = row.$type().uniqueKeys();
        for (int i = 1; i < keys.size(); i++) {
            for (Attribute part : UniqueValue.mayChange(row, keys.get(i)) ? keys.get(i) : List.<Attribute>of()) {
                if (!ObjectTracking.isLoaded(row, part.index()) && UpdatePlanner.following(row, part) == null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean deletesLike(UnitOfWork work, Tracked row) {
        for (Tracked deleted : work.deleting()) {
            if (deleted.$type().root() == row.$type().root()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the flush inserts rows of another type of the hierarchy, maybe before the row is updated. */
    private static boolean insertsSibling(UnitOfWork work, Tracked row) {
        if (row.$type().hierarchy() == null) {
            return false;
        }
        for (Tracked added : work.pending()) {
            if (added.$type() != row.$type() && added.$type().root() == row.$type().root()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the row refers to a new row that may refer to it, or to its like: it is updated after that. */
    private static boolean waitsForInsert(Tracked row) {
        Changes changes = row.$changes();
        for (RelationshipMapping reference : row.$type().references()) {
            if (changes != null && changes.contains(reference.index())
                    && row.$get(reference.index()) instanceof Tracked target
                    && UnitOfWork.stateOf(target) == EntityState.PENDING && reaches(target.$type(), row.$type())) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(EntityMapping<?> from, EntityMapping<?> to) {
        List<EntityMapping<?>> seen = new ArrayList<>(List.of(from));
        for (int i = 0; i < seen.size(); i++) {
            if (to.isA(seen.get(i))) {
                return true;
            }
            for (RelationshipMapping reference : seen.get(i).references()) {
                if (!seen.contains(reference.target())) {
                    seen.add(reference.target());
                    seen.addAll(reference.target().descendants());
                }
            }
        }
        return false;
    }

    private static boolean isUnknown(Attribute attribute, Changes changes) {
        return changes.contains(attribute.index()) && changes.before(attribute.index()) == Changes.UNKNOWN;
    }

    private static boolean changesUnique(Tracked row) {
        List<List<Attribute>> keys = row.$type().uniqueKeys();
        for (int i = 1; i < keys.size(); i++) {
            if (UniqueValue.mayChange(row, keys.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Reads the unique values of {@code row} that were set before they were loaded, and restores the new values. */
    static void readUnique(UnitOfWork work, Tracked row) {
        List<Attribute> unique = new ArrayList<>();
        for (List<Attribute> key : row.$type().uniqueKeys()) {
            unique.addAll(key);
        }
        read(work, row, unique);
    }

    /** Reads the stored values of {@code attributes} and keeps the values that were set since. */
    static void read(UnitOfWork work, Tracked row, List<Attribute> attributes) {
        Map<Attribute, @Nullable Object> now = new IdentityHashMap<>();
        Changes changes = row.$changes();
        for (Attribute attribute : attributes) {
            if (changes != null && isUnknown(attribute, changes)) {
                now.put(attribute, row.$get(attribute.index()));
                // The attribute must not count as changed or loaded, or the load would skip it.
                changes.forget(attribute.index());
                LoadedProperties.remove(row, attribute.index());
            }
        }
        try {
            work.source().loadAttributes(row);
        } finally {
            if (changes != null) {
                now.forEach((attribute, value) -> putBack(row, changes, attribute, value));
            }
        }
    }

    private static void putBack(Tracked row, Changes changes, Attribute attribute, @Nullable Object value) {
        Object before = ObjectTracking.isLoaded(row, attribute.index()) ? row.$get(attribute.index()) : Changes.UNKNOWN;
        changes.remember(attribute.index(), before);
        row.$set(attribute.index(), value);
        LoadedProperties.add(row, attribute.index());
    }
}
