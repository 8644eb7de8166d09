package dev.dovetail.it.random.stored;

import dev.dovetail.metadata.EntityState;
import java.util.ArrayList;
import java.util.List;

/** The new objects that an object leads to. */
final class Reached {
    private Reached() {}

    /** Those that a property of it refers to, or holds. */
    static List<String> by(Reference reference, String label) {
        List<String> reached = new ArrayList<>();
        for (Link link : Link.values()) {
            for (boolean first : new boolean[] {true, false}) {
                if (link.side(first) != null && link.type(first) == reference.type(label)) {
                    for (String other : reference.memory().linked(link, first, label)) {
                        if (reference.state(other) == EntityState.TRANSIENT) {
                            reached.add(other);
                        }
                    }
                }
            }
        }
        return reached;
    }
}
