package dev.dovetail.flush;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.LoadedProperties;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;

/**
 * Handles children that are detached when their parent is deleted. The session reloads their rows as entities of its
 * own.
 */
final class DetachedChildren {
    private DetachedChildren() {}

    /**
     * Removes detached entities with rows from {@code relationship} of {@code parent}. If there are any, marks the
     * relationship as not loaded, so that it is loaded again.
     */
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
