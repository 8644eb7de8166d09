package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.LoadedProperties;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes references follow foreign keys that were set by value, once these are in the database, and keeps both sides in
 * sync. All references are removed before the first is set again, because rows may have exchanged their keys.
 */
final class WrittenKeys {
    private record Written(Tracked object, RelationshipMapping relationship) {}

    private final List<Written> written = new ArrayList<>(0);
    private final NamedTargets targets;

    WrittenKeys(NamedTargets targets) {
        this.targets = targets;
    }

    /**
     * Removes the references of an updated row that no longer match its foreign key.
     *
     * @param object the entity
     * @param changes its changes before the flush
     */
    void letGo(Tracked object, Changes changes) {
        for (RelationshipMapping relationship : object.$type().sides()) {
            if (!relationship.kind().holdsKey() || !changes.containsAny(relationship.key())
                    || changes.contains(relationship.index()) && agrees(object, relationship)) {
                continue;
            }
            written.add(new Written(object, relationship));
            Tracked former = (Tracked) object.$get(relationship.index());
            if (ObjectTracking.isLoaded(object, relationship.index())
                    && (former == null || !targets.names(object, relationship, former))) {
                References.fill(object, relationship, null);
                LoadedProperties.remove(object, relationship.index());
            }
        }
    }

    /**
     * Returns whether the reference was set to the entity that the foreign key refers to, so that memory is already in
     * sync.
     */
    private static boolean agrees(Tracked object, RelationshipMapping relationship) {
        Tracked target = (Tracked) object.$get(relationship.index());
        return ForeignKeys.isOutside(target) || Objects.equals(EntityKeys.of(object, relationship.key()),
                target == null ? null : EntityKeys.of(target, relationship.referenced()));
    }

    /** Sets the references of all updated rows to the entities that their foreign keys refer to. */
    void follow() {
        for (Written one : written) {
            targets.follow(one.object(), one.relationship());
        }
    }
}
