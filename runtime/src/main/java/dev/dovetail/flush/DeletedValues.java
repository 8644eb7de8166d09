package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.List;

/** The keys and unique values of rows that are to be deleted. */
final class DeletedValues {
    private final UnitOfWork work;

    DeletedValues(UnitOfWork work) {
        this.work = work;
    }

    /** Reads the unique values of an expired row that is deleted, where another row may take them. */
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
            if (object.$type() == type) {
                return true;
            }
        }
        for (Tracked object : work.modified()) {
            if (object.$type() == type && !work.deleting().contains(object)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives {@code object} back the keys of its row: a changed key of a deleted object is never written, and rows refer
     * to the former one.
     */
    static void restoreKeys(Tracked object) {
        Changes changes = object.$changes();
        if (changes == null) {
            return;
        }
        for (RelationshipMapping relationship : object.$type().relationships()) {
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
