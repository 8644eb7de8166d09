package dev.dovetail.flush;

import dev.dovetail.metadata.Changes;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.track.References;
import dev.dovetail.track.Tracking;
import dev.dovetail.track.UnitOfWork;

/** References whose key the user has written by itself: once it is in the database, they follow it, on both sides. */
final class WrittenKeys {
    private WrittenKeys() {}

    /** A row was updated with these changes. */
    static void follow(UnitOfWork work, Tracked object, Changes changes) {
        for (Relationship relationship : object.$type().relationships()) {
            if (!relationship.kind().holdsKey() || changes.contains(relationship.index())
                    || !isWritten(relationship, changes)) {
                continue;
            }
            Tracked target = References.find(work, object, relationship);
            if (target != null) {
                References.fill(object, relationship, target);
            } else if (Tracking.isLoaded(object, relationship.index())) {
                References.fill(object, relationship, null);
                object.$loaded(object.$loaded() & ~EntityType.bit(relationship.index()));
            }
        }
    }

    private static boolean isWritten(Relationship relationship, Changes changes) {
        for (int key : relationship.key()) {
            if (changes.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
