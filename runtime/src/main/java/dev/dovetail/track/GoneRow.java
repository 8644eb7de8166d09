package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;

/**
 * Handles an entity whose row another transaction deleted: makes it a deleted one and removes all references to it.
 * Unflushed changes to it stay, and the database decides about them.
 */
public final class GoneRow {
    private GoneRow() {}

    /** Takes the object, which the session knows by {@code key}, out of memory. */
    public static void leave(UnitOfWork work, Tracked gone, Object key) {
        gone.$changes(null);
        work.deleted(gone, key);
        work.forEach(object -> {
            for (RelationshipMapping relationship : object.$type().relationships()) {
                if (relationship.target() == gone.$type()) {
                    forget(object, relationship, gone);
                }
            }
        });
    }

    private static void forget(Tracked object, RelationshipMapping relationship, Tracked gone) {
        if (relationship.kind().isToMany()) {
            CollectionState members = CollectionState.ifPresent(object, relationship);
            if (members != null && !members.added().contains(gone)) {
                members.removeLoaded(gone);
            }
            return;
        }
        Changes changes = object.$changes();
        if (object.$get(relationship.index()) != gone || changes != null && changes.contains(relationship.index())) {
            return;
        }
        object.$set(relationship.index(), null);
        long read = 0;
        for (int key : relationship.kind().holdsKey() ? relationship.key() : new int[0]) {
            read |= changes != null && changes.contains(key) ? 0 : EntityMapping.bit(key);
        }
        // The row has let go of it as well, or refers to another: it is read again.
        LoadedProperties.remove(object, relationship.index());
        object.$loaded(object.$loaded() & ~(read & ~object.$type().idMask()));
    }
}
