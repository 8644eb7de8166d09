package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.List;

/** Keys and unique values of rows that are deleted. */
final class DeletedValues {
    private final UnitOfWork work;

    DeletedValues(UnitOfWork work) {
        this.work = work;
    }

    /**
     * Reads unknown unique values of a deleted row if the flush also writes rows of its type, which may take these
     * values.
     */
    void readUnique(Tracked object) {
        for (List<Attribute> key : object.$type().uniqueKeys()) {
            for (Attribute attribute : key) {
                if (UniqueValue.stored(object, attribute) != Changes.UNKNOWN || !isWritten(object.$type())) {
                    continue;
                }
                Changes changes = object.$changes();
                if (changes != null && changes.contains(attribute.index())) {
                    FormerValues.readUnique(work, object);
                } else {
                    ObjectTracking.load(object, attribute.index());
                }
            }
        }
    }

    private boolean isWritten(EntityMapping<?> type) {
        for (Tracked object : work.pending()) {
            if (object.$type().root() == type.root()) {
                return true;
            }
        }
        for (Tracked object : work.modified()) {
            if (object.$type().root() == type.root() && !work.deleting().contains(object)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Restores the stored referenced keys of a deleted entity. A changed key of a deleted entity is never written, and
     * other rows refer to the former key.
     */
    static void restoreKeys(Tracked object) {
        Changes changes = object.$changes();
        if (changes == null) {
            return;
        }
        for (RelationshipMapping relationship : object.$type().sides()) {
            int[] referenced = relationship.kind().holdsKey() ? new int[0] : relationship.referenced();
            for (int index : referenced) {
                if (changes.contains(index) && changes.before(index) != Changes.UNKNOWN) {
                    object.$set(index, changes.before(index));
                    changes.forget(index);
                }
            }
        }
    }
}
