package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;

/**
 * Removes references from entities of the session to the entity that is passed to a merge. The entity of the session
 * replaces it there. Otherwise a flush would save both.
 */
public final class MergedReferences {
    private MergedReferences() {}

    /** Removes {@code given} from the relationships of the session's entities. Does not change {@code given} itself. */
    public static void release(Tracked given, UnitOfWork work) {
        if (work.reached().contains(given)) {
            work.forgetPending(given);
        }
        for (RelationshipMapping relationship : given.$type().sides()) {
            RelationshipMapping inverse = InverseSync.keptInverse(relationship);
            if (inverse == null) {
                continue;
            }
            CollectionState members = relationship.kind().isToMany() ? CollectionState.ifPresent(given, relationship)
                    : null;
            if (members != null) {
                for (Tracked member : members.isLoaded() ? members.items() : members.added()) {
                    release(member, inverse, given, work);
                }
            } else if (given.$get(relationship.index()) instanceof Tracked target) {
                release(target, inverse, given, work);
            }
        }
    }

    private static void release(Tracked holder, RelationshipMapping relationship, Tracked given, UnitOfWork work) {
        if (UnitOfWork.of(holder) == work) {
            Side.of(relationship).forget(holder, relationship, given);
        }
    }
}
