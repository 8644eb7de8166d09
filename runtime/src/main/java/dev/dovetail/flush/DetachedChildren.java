package dev.dovetail.flush;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.LoadedProperties;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;

/** The rows of detached children go the way of their parent: the session reads them as objects of its own. */
final class DetachedChildren {
    private DetachedChildren() {}

    /** Lets a relationship be read again that holds objects which the user has detached. */
    static void reopen(UnitOfWork work, Tracked parent, RelationshipMapping relationship) {
        if (!ObjectTracking.isLoaded(parent, relationship.index())) {
            return;
        }
        boolean found = false;
        if (relationship.kind().isToMany()) {
            CollectionState members = CollectionState.of(parent, relationship);
            for (Tracked member : members.items()) {
                if (hasRow(member) && work.isDetached(member)) {
                    members.removeLoaded(member);
                    found = true;
                }
            }
        } else if (parent.$get(relationship.index()) instanceof Tracked child) {
            found = hasRow(child) && work.isDetached(child);
            if (found) {
                parent.$set(relationship.index(), null);
            }
        }
        if (found) {
            LoadedProperties.remove(parent, relationship.index());
        }
    }

    private static boolean hasRow(Tracked object) {
        return UnitOfWork.stateOf(object) == EntityState.DETACHED;
    }
}
