package dev.dovetail.it.random;

import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.metadata.EntityState;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an expiry does to the reference; false where the session may do one thing or another. */
final class Expiring {
    private final Reference reference;

    Expiring(Reference reference) {
        this.reference = reference;
    }

    /** Forgets what was not flushed: the object's own key and name, and its pairs with others that have rows. */
    boolean one(String label) {
        return !hasOtherChildren(label) && forget(label);
    }

    /** Whether children came or went: where that was done on this side they come back; the side is not noted here. */
    private boolean hasOtherChildren(String label) {
        for (Link link : Link.values()) {
            if (!link.pairs() && link.side(false) != null && link.type(false) == reference.types.get(label)
                    && !reference.memory.linked(link, false, label)
                            .equals(reference.flushed.linked(link, false, label))) {
                return true;
            }
        }
        return false;
    }

    private boolean forget(String label) {
        if (!reference.isPersistent(label) || hasReplacedUnknown(label)) {
            return false;
        }
        reference.expired.add(label);
        reference.unread.add(label);
        reference.memory.names().put(label, reference.flushed.names().get(label));
        reference.lost.removeIf(orphan -> orphan.child().equals(label));
        for (Link link : Link.values()) {
            reference.memory.pairs(link).removeIf(pair -> reverts(link, pair, label));
            for (Pair pair : reference.flushed.pairs(link)) {
                if (reverts(link, pair, label)) {
                    if (!reference.isPersistent(pair.first()) || !reference.isPersistent(pair.second())) {
                        return false;
                    }
                    reference.memory.pairs(link).add(pair);
                }
            }
        }
        return reference.memory.isConsistent()
                && (!Constraints.isRefreshedFurther(reference.types.get(label)) || !isChanged());
    }

    /** Whether a one to one was set that may not have been loaded: nobody knows whether the other end has noticed. */
    private boolean hasReplacedUnknown(String label) {
        for (Link link : Link.values()) {
            for (boolean first : new boolean[] {true, false}) {
                Set<String> others = new LinkedHashSet<>(reference.memory.linked(link, first, label));
                Set<String> before = reference.flushed.linked(link, first, label);
                if (link.type(first) == reference.types.get(label) && !link.pairs() && link.isSingle(false)
                        && !others.equals(before)) {
                    others.addAll(before);
                    others.add(label);
                    others.retainAll(reference.unread);
                    if (!others.isEmpty()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean reverts(Link link, Pair pair, String label) {
        if (!link.pairs()) {
            return pair.first().equals(label);
        }
        return pair.first().equals(label) && reference.states.get(pair.second()) == EntityState.PERSISTENT
                || link.side(false) != null && pair.second().equals(label)
                        && reference.states.get(pair.first()) == EntityState.PERSISTENT;
    }

    /** Does so for all objects of the session. */
    boolean all() {
        if (!reference.deleting.isEmpty()) {
            return false;
        }
        for (String label : reference.labels(null)) {
            if (reference.isPersistent(label) && !forget(label)) {
                return false;
            }
        }
        return true;
    }

    /** Whether memory differs from what was flushed. */
    private boolean isChanged() {
        if (!reference.lost.isEmpty() || !reference.deleting.isEmpty()
                || !reference.flushed.names().equals(reference.memory.names())) {
            return true;
        }
        for (Link link : Link.values()) {
            if (!reference.memory.pairs(link).equals(reference.flushed.pairs(link))) {
                return true;
            }
        }
        return false;
    }
}
