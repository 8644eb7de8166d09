package dev.dovetail.flush;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the owners of one-sided relationships by their targets, which do not refer back. Builds the lookup on the first
 * call.
 */
final class OneWayHolders {
    private final UnitOfWork work;
    private final Map<RelationshipMapping, Map<Tracked, List<Tracked>>> known = new HashMap<>();

    OneWayHolders(UnitOfWork work) {
        this.work = work;
    }

    /** Returns whether an entity of the session that is not deleted holds {@code target} in {@code relationship}. */
    boolean isHeld(RelationshipMapping relationship, Tracked target) {
        List<Tracked> holders = known.computeIfAbsent(relationship, this::look).getOrDefault(target, List.of());
        for (Tracked holder : holders) {
            if (!work.deleting().contains(holder)) {
                return true;
            }
        }
        return false;
    }

    private Map<Tracked, List<Tracked>> look(RelationshipMapping relationship) {
        Map<Tracked, List<Tracked>> holders = new IdentityHashMap<>();
        work.forEach(object -> note(object, relationship, holders));
        for (Tracked object : work.pending()) {
            note(object, relationship, holders);
        }
        return holders;
    }

    private static void note(Tracked object, RelationshipMapping relationship, Map<Tracked, List<Tracked>> holders) {
        if (!object.$type().isA(relationship.owner())) {
            return;
        }
        boolean loaded = ObjectTracking.isLoaded(object, relationship.index());
        if (relationship.kind().isToMany()) {
            CollectionState members = CollectionState.ifPresent(object, relationship);
            if (members != null) {
                for (Tracked member : loaded ? members.items() : members.added()) {
                    holders.computeIfAbsent(member, none -> new ArrayList<>(1)).add(object);
                }
            }
        } else if (loaded && object.$get(relationship.index()) instanceof Tracked target) {
            holders.computeIfAbsent(target, none -> new ArrayList<>(1)).add(object);
        }
    }
}
