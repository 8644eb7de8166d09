package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;

/**
 * Replaces an entity that the application has detached by the session's entity for the same row, in the relationships
 * of the session's entities. Otherwise these would refer to the detached one, and both sides would disagree.
 */
public final class DetachedReferences {
    private DetachedReferences() {}

    /** Replaces {@code detached} by {@code own} wherever an entity of the session refers to it. */
    public static void replace(Tracked detached, Tracked own, UnitOfWork work) {
        EntityMapping<?> root = detached.$type().root();
        work.forEach(object -> replaceIn(object, root, detached, own));
        for (Tracked object : work.pending().toArray()) {
            replaceIn(object, root, detached, own);
        }
    }

    private static void replaceIn(Tracked object, EntityMapping<?> root, Tracked detached, Tracked own) {
        for (RelationshipMapping relationship : object.$type().sides()) {
            if (relationship.target().root() != root) {
                continue;
            }
            if (!relationship.kind().isToMany()) {
                if (object.$get(relationship.index()) == detached) {
                    object.$set(relationship.index(), null);
                    References.fill(object, relationship, own); // The other side of a one-to-one is known with it.
                }
                continue;
            }
            CollectionState members = CollectionState.ifPresent(object, relationship);
            if (members != null) {
                replaceIn(object, members, detached, own);
            }
        }
    }

    /** Replaces a member, which then knows its owner as a loaded member does. */
    private static void replaceIn(Tracked owner, CollectionState members, Tracked detached, Tracked own) {
        boolean added = members.added().contains(detached);
        int place = members.items().indexOf(detached);
        members.removeLoaded(detached);
        if (place >= 0 && InverseSync.learnOwner(owner, members.relationship(), own)) {
            members.items().insert(place, own);
        }
        if (added) {
            members.record(own, true, true);
        }
    }
}
