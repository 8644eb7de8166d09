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
 * References whose key the user has written by itself: once it is in the database, they follow it, on both sides. All
 * let go of what they referred to before the first follows its key, since rows may have exchanged theirs.
 */
final class WrittenKeys {
    private record Written(Tracked object, RelationshipMapping relationship) {}

    private final List<Written> written = new ArrayList<>(0);
    private final NamedTargets targets;

    WrittenKeys(NamedTargets targets) {
        this.targets = targets;
    }

    /** A row was updated with these changes. */
    void letGo(Tracked object, Changes changes) {
        for (RelationshipMapping relationship : object.$type().relationships()) {
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

    /** Returns whether the reference was set to what the key names: memory has followed it already. */
    private static boolean agrees(Tracked object, RelationshipMapping relationship) {
        Tracked target = (Tracked) object.$get(relationship.index());
        return ForeignKeys.isOutside(target) || Objects.equals(EntityKeys.of(object, relationship.key()),
                target == null ? null : EntityKeys.of(target, relationship.referenced()));
    }

    /** All rows were updated. */
    void follow() {
        for (Written one : written) {
            targets.follow(one.object(), one.relationship());
        }
    }
}
