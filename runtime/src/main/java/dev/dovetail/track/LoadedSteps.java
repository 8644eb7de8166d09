package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Relationship;
import java.util.List;

/** Finds out whether relationships along a path are in memory. */
final class LoadedSteps {
    private LoadedSteps() {}

    /** Returns whether {@code steps} from {@code object} on are loaded, in all members of collections on the way. */
    static boolean areLoaded(Tracked object, List<Relationship> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        RelationshipMapping step = (RelationshipMapping) steps.get(0);
        if (!object.$type().isA(step.owner())) {
            return true;
        }
        if (!LoadedProperties.contains(object, step.index())) {
            return false;
        }
        List<Relationship> further = steps.subList(1, steps.size());
        if (!step.kind().isToMany()) {
            return !(object.$get(step.index()) instanceof Tracked target) || areLoaded(target, further);
        }
        CollectionState members = CollectionState.ifPresent(object, step);
        if (members != null && !further.isEmpty()) {
            for (Tracked member : members.items()) {
                if (!areLoaded(member, further)) {
                    return false;
                }
            }
        }
        return true;
    }
}
