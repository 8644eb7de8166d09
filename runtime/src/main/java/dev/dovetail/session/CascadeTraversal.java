package dev.dovetail.session;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;

/**
 * Finds the entities that an operation cascades to. Follows only entities in memory that belong to the same session.
 */
final class CascadeTraversal {
    private CascadeTraversal() {}

    /** Returns {@code start} and the entities that it reaches through relationships that cascade {@code operation}. */
    static IdentityList along(Tracked start, Cascade operation) {
        IdentityList reached = new IdentityList();
        reached.add(start);
        for (int i = 0; i < reached.size(); i++) {
            Tracked object = reached.get(i);
            for (RelationshipMapping relationship : object.$type().sides()) {
                if (relationship.cascades(operation) && ObjectTracking.isLoaded(object, relationship.index())) {
                    follow(object, relationship, reached);
                } else if (relationship.cascades(operation) && operation == Cascade.DETACH) {
                    followAdded(object, relationship, reached);
                }
            }
        }
        return reached;
    }

    private static void follow(Tracked object, RelationshipMapping relationship, IdentityList reached) {
        if (relationship.kind().isToMany()) {
            for (Tracked member : CollectionState.of(object, relationship).items()) {
                offer(object, member, reached);
            }
        } else if (object.$get(relationship.index()) instanceof Tracked target) {
            offer(object, target, reached);
        }
    }

    /** Adds the added members of a collection that is not loaded. */
    private static void followAdded(Tracked object, RelationshipMapping relationship, IdentityList reached) {
        CollectionState members = relationship.kind().isToMany() ? CollectionState.ifPresent(object, relationship)
                : null;
        if (members != null) {
            for (Tracked member : members.added()) {
                offer(object, member, reached);
            }
        }
    }

    private static void offer(Tracked from, Tracked to, IdentityList reached) {
        if (UnitOfWork.of(to) == UnitOfWork.of(from)) {
            reached.add(to);
        }
    }
}
