package dev.dovetail.load;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.ObjectTracking;
import java.util.List;

/** Finds the targets of a relationship in memory. */
final class Targets {
    private Targets() {}

    /** Returns the targets of the owners that have loaded {@code relationship}, each once. */
    static List<Tracked> of(List<Tracked> owners, RelationshipMapping relationship) {
        IdentityList targets = new IdentityList();
        for (Tracked owner : owners) {
            if (!ObjectTracking.isLoaded(owner, relationship.index())) {
                continue;
            }
            if (relationship.kind().isToMany()) {
                for (Tracked member : CollectionState.of(owner, relationship).items()) {
                    targets.add(member);
                }
            } else if (owner.$get(relationship.index()) instanceof Tracked target) {
                targets.add(target);
            }
        }
        return List.of(targets.toArray());
    }
}
