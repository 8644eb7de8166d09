package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.it.random.stored.Link.Trait;
import dev.dovetail.it.random.stored.Reference.Lost;
import dev.dovetail.metadata.EntityState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What a flush does to the reference: new objects, orphans and cascades; memory becomes rows. */
final class Flushing {
    private final Reference reference;

    Flushing(Reference reference) {
        this.reference = reference;
    }

    /** Whether it makes sense. */
    boolean run() {
        reference.keys().apply(reference);
        for (String label : reference.labels(null)) {
            if (reference.isInSession(label)) {
                Reached.by(reference, label).forEach(reference::add);
            }
        }
        for (Lost orphan : reference.lost) {
            boolean owned = reference.memory().linked(orphan.link(), orphan.first(), orphan.label()).stream()
                    .anyMatch(reference::isInSession);
            boolean wasOwned = !reference.flushed().linked(orphan.link(), orphan.first(), orphan.label()).isEmpty();
            if (wasOwned && !owned) {
                reference.deleting.add(orphan.label());
            }
        }
        if (!followDeletions()) {
            return false;
        }
        for (String label : reference.deleting) {
            reference.states.put(label, EntityState.DELETED);
            reference.memory().remove(label);
        }
        reference.deleting.clear();
        reference.lost.clear();
        reference.loose.clear();
        reference.touched.clear();
        reference.states.replaceAll((label, state) ->
                state == EntityState.PENDING ? EntityState.PERSISTENT : state);
        reference.flushed = written();
        return true;
    }

    private boolean followDeletions() {
        Deque<String> open = new ArrayDeque<>(reference.deleting);
        while (!open.isEmpty()) {
            String gone = open.poll();
            for (Link link : Link.values()) {
                for (Pair pair : List.copyOf(reference.memory().pairs(link))) {
                    boolean goes = pair.second().equals(gone) ? parent(link, pair, open)
                            : !pair.first().equals(gone) || child(link, pair, open);
                    if (!goes) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The second of a pair is deleted. */
    private boolean parent(Link link, Pair pair, Deque<String> open) {
        if (reference.deleting.contains(pair.first()) || link.pairs()) {
            return true;
        }
        if (link.side(false) == null) {
            return false;
        }
        if (link.is(Trait.OWNED)) {
            return delete(pair.first(), open);
        }
        reference.memory().pairs(link).remove(pair);
        return true;
    }

    /** The first of a pair is deleted. */
    private boolean child(Link link, Pair pair, Deque<String> open) {
        return !link.is(Trait.OWNS) || reference.deleting.contains(pair.second()) || delete(pair.second(), open);
    }

    private boolean delete(String label, Deque<String> open) {
        open.add(label);
        return reference.deleting.add(label) && reference.states.get(label) == EntityState.PERSISTENT;
    }

    private Rows written() {
        Rows rows = new Rows();
        reference.states.forEach((label, state) -> {
            if (state == EntityState.PERSISTENT) {
                rows.put(label, reference.memory().of(label));
            }
        });
        for (Link link : Link.values()) {
            for (Pair pair : reference.memory().pairs(link)) {
                if (rows.has(pair.first()) && (rows.has(pair.second()) || !link.pairs())) {
                    rows.pairs(link).add(pair);
                }
            }
        }
        return rows;
    }
}
