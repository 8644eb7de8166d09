package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;

/**
 * The references of session entities to an entity that is passed to a merge. The session's own object replaces it
 * there; otherwise a flush would save both.
 */
public final class MergedReferences {
    private MergedReferences() {}

    /** The session's objects let go of {@code given}, which itself stays as it is. */
    public static void release(Tracked given, UnitOfWork work) {
        if (work.reached().contains(given)) {
            work.forgetPending(given);
        }
        for (RelationshipMapping relationship : given.$type().relationships()) {
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
        if (UnitOfWork.of(holder) != work) {
            return;
        }
        CollectionState members = relationship.kind().isToMany() ? CollectionState.ifPresent(holder, relationship)
                : null;
        if (members != null) {
            members.removeLoaded(given);
        } else if (!relationship.kind().isToMany() && holder.$get(relationship.index()) == given) {
            holder.$set(relationship.index(), null);
        }
    }
}
