package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.Loaded;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unique values that expired objects have in the database and were given others for, where several rows get
 * such values: one may take another's. What a single row gives up is given up before new rows take it, known or not.
 */
final class FormerValues {
    private FormerValues() {}

    static void read(UnitOfWork work) {
        Map<EntityMapping<?>, List<Tracked>> changed = new IdentityHashMap<>(2);
        boolean unknown = false;
        for (Tracked row : work.modified()) {
            Changes changes = row.$changes();
            if (changes != null && hasUnknown(row, changes)) {
                unknown = true;
            }
        }
        if (!unknown) {
            return;
        }
        for (Tracked row : work.modified()) {
            if (row.$changes() != null && !work.deleting().contains(row) && changesUnique(row)) {
                changed.computeIfAbsent(row.$type(), none -> new ArrayList<>()).add(row);
            }
        }
        for (List<Tracked> rows : changed.values()) {
            for (Tracked row : rows) {
                Changes changes = row.$changes();
                if (rows.size() > 1 && changes != null && hasUnknown(row, changes)) {
                    readUnique(work, row);
                }
            }
        }
    }

    private static boolean hasUnknown(Tracked row, Changes changes) {
        List<List<Attribute>> keys = row.$type().uniqueKeys();
        for (int i = 1; i < keys.size(); i++) {
            for (Attribute attribute : keys.get(i)) {
                if (isUnknown(attribute, changes)) {
                    return true;
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

    /** Reads the unique values of the row that were set without having been read, and sets them once more. */
    static void readUnique(UnitOfWork work, Tracked row) {
        List<Attribute> unique = new ArrayList<>();
        for (List<Attribute> key : row.$type().uniqueKeys()) {
            unique.addAll(key);
        }
        read(work, row, unique);
    }

    /** Reads what the row holds of these attributes, and keeps what has been set since. */
    static void read(UnitOfWork work, Tracked row, List<Attribute> attributes) {
        Map<Attribute, @Nullable Object> now = new IdentityHashMap<>();
        Changes changes = row.$changes();
        for (Attribute attribute : attributes) {
            if (changes != null && isUnknown(attribute, changes)) {
                now.put(attribute, row.$get(attribute.index()));
                // A load leaves alone what is set: it would take the new value for the one in the database.
                changes.forget(attribute.index());
                Loaded.remove(row, attribute.index());
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
        Loaded.add(row, attribute.index());
    }
}
