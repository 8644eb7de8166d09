package dev.dovetail.it.random;

import dev.dovetail.it.random.Link.Trait;
import dev.dovetail.it.random.Reference.Lost;
import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.metadata.EntityState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a flush does to the reference: new objects, orphans and cascades; memory becomes rows. */
final class Flushing {
    private final Reference reference;

    Flushing(Reference reference) {
        this.reference = reference;
    }

    /** Writes memory; with {@code keepOrphans}, orphans that may find another parent stay as they are. */
    boolean run(boolean keepOrphans) {
        for (String label : reference.labels(null)) {
            if (reference.isInSession(label)) {
                for (String other : Reached.by(reference, label)) {
                    reference.add(other);
                }
            }
        }
        Set<String> postponed = new LinkedHashSet<>();
        for (Lost orphan : reference.lost) {
            if (keepOrphans && mayWait(orphan)) {
                postponed.add(orphan.child());
            } else {
                reference.deleting.add(orphan.child());
            }
        }
        if (!followDeletions()) {
            return false;
        }
        for (String label : reference.deleting) {
            reference.states.put(label, EntityState.DELETED);
            reference.memory.remove(label);
            postponed.remove(label);
        }
        reference.deleting.clear();
        reference.lost.removeIf(orphan -> !postponed.contains(orphan.child()));
        reference.states.replaceAll((label, state) -> state == EntityState.PENDING ? EntityState.PERSISTENT : state);
        Rows before = reference.flushed;
        reference.flushed = written(postponed, before);
        return Constraints.allow(reference.flushed, before, reference);
    }

    /** Whether an orphan's row disturbs nobody for now. */
    private boolean mayWait(Lost orphan) {
        for (String former : reference.flushed.linked(orphan.link(), true, orphan.child())) {
            if (reference.deleting.contains(former)) {
                return false;
            }
        }
        return !orphan.link().is(Trait.UNIQUE);
    }

    private boolean followDeletions() {
        Deque<String> open = new ArrayDeque<>(reference.deleting);
        while (!open.isEmpty()) {
            String gone = open.poll();
            for (Link link : Link.values()) {
                for (Pair pair : List.copyOf(reference.memory.pairs(link))) {
                    if (!pair.second().equals(gone) || reference.deleting.contains(pair.first())) {
                        continue;
                    }
                    if (link.side(false) == null) {
                        return false;
                    }
                    if (link.pairs()) {
                        continue;
                    }
                    if (!link.is(Trait.DELETES)) {
                        reference.memory.pairs(link).remove(pair);
                    } else if (reference.states.get(pair.first()) == EntityState.PERSISTENT) {
                        reference.deleting.add(pair.first());
                        open.add(pair.first());
                    } else {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Rows written(Set<String> postponed, Rows before) {
        Rows rows = new Rows();
        reference.states.forEach((label, state) -> {
            if (state == EntityState.PERSISTENT) {
                rows.names().put(label, (postponed.contains(label) ? before : reference.memory).names().get(label));
            }
        });
        for (Link link : Link.values()) {
            for (Pair pair : reference.memory.pairs(link)) {
                if (reference.states.get(pair.first()) == EntityState.PERSISTENT
                        && (link.pairs() ? reference.states.get(pair.second()) == EntityState.PERSISTENT
                                : !postponed.contains(pair.first()))) {
                    rows.pairs(link).add(pair);
                }
            }
            for (Pair pair : before.pairs(link)) {
                if (!link.pairs() && postponed.contains(pair.first())) {
                    rows.pairs(link).add(pair);
                }
            }
        }
        return rows;
    }
}
