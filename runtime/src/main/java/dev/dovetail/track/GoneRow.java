package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;

/**
 * Handles an entity whose row another transaction has deleted: marks it as deleted and removes the references to it.
 * Keeps unflushed changes that refer to it, which the database will accept or reject.
 */
public final class GoneRow {
    private GoneRow() {}

    /**
     * Marks {@code gone} as deleted, and removes it from the relationships of the session's entities.
     *
     * @param key the identifier by which the session knows it
     */
    public static void leave(UnitOfWork work, Tracked gone, Object key) {
        gone.$changes(null);
        work.deleted(gone, key);
        work.forEach(object -> {
            for (RelationshipMapping relationship : object.$type().sides()) {
                if (gone.$type().isA(relationship.target())) {
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
        // The row no longer refers to the deleted row, so reference and foreign key must be loaded again.
        LoadedProperties.remove(object, relationship.index());
        object.$loaded(object.$loaded() & ~(read & ~object.$type().idMask()));
    }
}
