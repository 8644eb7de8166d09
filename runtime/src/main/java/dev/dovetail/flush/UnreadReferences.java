package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.List;

/**
 * Decides whether a reference that was set before it was loaded is a change, if its foreign key was set by value too.
 * If the row refers to the target already, the reference is no change, and the foreign key takes precedence.
 */
final class UnreadReferences {
    private UnreadReferences() {}

    static void settle(UnitOfWork work) {
        IdentityList modified = work.modified();
        for (int i = 0; i < modified.size(); i++) {
            Tracked row = modified.get(i);
            Changes changes = row.$changes();
            if (changes != null) {
                settle(work, row, changes);
            }
        }
    }

    private static void settle(UnitOfWork work, Tracked row, Changes changes) {
        for (RelationshipMapping reference : row.$type().references()) {
            if (!changes.contains(reference.index()) || !changes.containsAny(reference.key())) {
                continue;
            }
            if (changes.isUnread(reference.index())) {
                settle(work, row, reference, changes);
            } else if (row.$get(reference.index()) == null && !changes.wasSetHere(reference.index())) {
                // The other side has removed the row: its key decides only if it differs from the stored one.
                readKey(work, row, ReleasedColumns.key(reference));
            }
        }
    }

    private static void settle(UnitOfWork work, Tracked row, RelationshipMapping reference, Changes changes) {
        List<Attribute> key = ReleasedColumns.key(reference);
        readKey(work, row, key);
        Object target = row.$get(reference.index());
        boolean same = target == null
                ? isNull(row, key)
                : target instanceof Tracked parent && UnitOfWork.hasRow(parent)
                        && AbandonedKeys.isKeyOf(row, reference, parent) && !wasLetGo(reference, parent);
        if (same) {
            changes.forget(reference.index());
        } else {
            changes.changed(reference.index());
        }
    }

    private static void readKey(UnitOfWork work, Tracked row, List<Attribute> key) {
        for (Attribute attribute : key) {
            if (UniqueValue.stored(row, attribute) == Changes.UNKNOWN) {
                FormerValues.read(work, row, key);
                return;
            }
        }
    }

    /** Returns whether {@code parent}, of a one-to-one, has changed its side since it was loaded. */
    private static boolean wasLetGo(RelationshipMapping reference, Tracked parent) {
        RelationshipMapping inverse = reference.inverse();
        Changes changes = parent.$changes();
        return inverse != null && !inverse.kind().isToMany() && changes != null && changes.contains(inverse.index())
                && !changes.isUnread(inverse.index());
    }

    private static boolean isNull(Tracked row, List<Attribute> key) {
        for (Attribute attribute : key) {
            Object value = UniqueValue.stored(row, attribute);
            if (value == null) {
                return true;
            }
        }
        return false;
    }
}
