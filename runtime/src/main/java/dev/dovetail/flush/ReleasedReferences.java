package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads stored references that are not known, because they were set before they were loaded or their row is deleted.
 * Rows that refer to a row whose key changes must be updated first.
 */
final class ReleasedReferences {
    private final UnitOfWork work;
    private final List<Tracked> parents;

    ReleasedReferences(UnitOfWork work, List<Tracked> parents) {
        this.work = work;
        this.parents = parents;
    }

    /** Reads the unknown references of modified and deleted entities to rows whose key changes. */
    void read() {
        read(work.modified());
        read(work.deleting());
    }

    private void read(IdentityList rows) {
        for (Tracked row : rows.toArray()) {
            for (RelationshipMapping reference : row.$type().references()) {
                if (!reference.isViewOnly() && isUnknown(row, reference) && isRekeyed(reference)) {
                    read(row, reference);
                }
            }
        }
    }

    private boolean isUnknown(Tracked row, RelationshipMapping reference) {
        Changes changes = row.$changes();
        if (changes != null && changes.contains(reference.index())) {
            return changes.before(reference.index()) == Changes.UNKNOWN;
        }
        for (int key : reference.key()) {
            if (changes != null && changes.contains(key) && changes.before(key) == Changes.UNKNOWN) {
                return true;
            }
        }
        return work.deleting().contains(row) && !ObjectTracking.isLoaded(row, reference.index());
    }

    private boolean isRekeyed(RelationshipMapping reference) {
        for (Tracked parent : parents) {
            if (parent.$type().isA(reference.target()) && ChangedKeys.isChanged(parent, reference)) {
                return true;
            }
        }
        return false;
    }

    private void read(Tracked row, RelationshipMapping reference) {
        List<Attribute> key = ReleasedColumns.key(reference);
        for (Attribute attribute : key) {
            if (UniqueValue.stored(row, attribute) == Changes.UNKNOWN) {
                FormerValues.read(work, row, key);
                break;
            }
        }
        Changes changes = row.$changes();
        Tracked parent = parent(row, reference);
        if (changes != null && changes.contains(reference.index()) && parent != null) {
            changes.forget(reference.index());
            changes.remember(reference.index(), parent);
        }
    }

    private @Nullable Tracked parent(Tracked row, RelationshipMapping reference) {
        for (Tracked parent : parents) {
            if (parent.$type().isA(reference.target()) && AbandonedKeys.isKeyOf(row, reference, parent)) {
                return parent;
            }
        }
        return null;
    }
}
