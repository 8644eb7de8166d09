package dev.dovetail.flush;

import dev.dovetail.metadata.Changes;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.track.Keys;
import dev.dovetail.track.References;
import dev.dovetail.track.Tracking;
import dev.dovetail.track.UnitOfWork;
import java.util.Objects;

/** References whose key the user has written by itself: once it is in the database, they follow it, on both sides. */
final class WrittenKeys {
    private WrittenKeys() {}

    /** A row was updated with these changes. */
    static void follow(UnitOfWork work, Tracked object, Changes changes) {
        for (Relationship relationship : object.$type().relationships()) {
            if (!relationship.kind().holdsKey() || !isWritten(relationship, changes)
                    || changes.contains(relationship.index()) && agrees(object, relationship)) {
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

    /** Whether the reference was set to what the key names: memory has followed it already. */
    private static boolean agrees(Tracked object, Relationship relationship) {
        Tracked target = (Tracked) object.$get(relationship.index());
        return ForeignKeys.isOutside(target) || Objects.equals(Keys.of(object, relationship.key()),
                target == null ? null : Keys.of(target, relationship.referenced()));
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
