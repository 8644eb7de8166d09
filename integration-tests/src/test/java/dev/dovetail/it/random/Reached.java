package dev.dovetail.it.random;

import dev.dovetail.it.random.Reference.Lost;
import dev.dovetail.metadata.EntityState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The transient objects that are saved with another one. */
final class Reached {
    private Reached() {}

    /** Those that a property of it refers to, or holds, but for new orphans. */
    static List<String> by(Reference reference, String label) {
        List<String> reached = new ArrayList<>();
        for (Link link : Link.values()) {
            for (boolean first : new boolean[] {true, false}) {
                if (link.side(first) != null && link.type(first) == reference.types.get(label)) {
                    for (String other : reference.memory.linked(link, first, label)) {
                        if (reference.states.get(other) == EntityState.TRANSIENT && !isNewOrphan(reference, other)) {
                            reached.add(other);
                        }
                    }
                }
            }
        }
        return reached;
    }

    /** Whether a new object lost its parent in the session: it is saved by no other way until it has one again. */
    private static boolean isNewOrphan(Reference reference, String label) {
        for (Lost orphan : reference.newOrphans.contains(label) ? reference.lostAsNew : Set.<Lost>of()) {
            if (orphan.child().equals(label) && reference.memory.linked(orphan.link(), true, label).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
