package dev.dovetail.it.random;

import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.metadata.EntityState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rollback, of the transaction or to a savepoint, does to the reference. */
final class Restoring {
    private final Reference reference;

    Restoring(Reference reference) {
        this.reference = reference;
    }

    /** Memory and transaction are as these rows, but for objects without a row. */
    boolean run(Rows rows) {
        Rows now = reference.memory;
        Set<String> severed = new LinkedHashSet<>();
        for (Map.Entry<String, EntityState> object : reference.states.entrySet()) {
            if (rows.names().containsKey(object.getKey())) {
                object.setValue(EntityState.PERSISTENT);
            } else if (reference.isInSession(object.getKey())) {
                object.setValue(EntityState.TRANSIENT);
                severed.add(object.getKey());
            }
        }
        reference.states.entrySet().removeIf(object ->
                object.getValue() == EntityState.DELETED && !mayComeBack(object.getKey()));
        reference.memory = rows.copy();
        for (String label : reference.labels(null)) {
            if (!reference.memory.names().containsKey(label)) {
                reference.memory.names().put(label, now.names().get(label));
            }
        }
        for (Link link : Link.values()) {
            for (Pair pair : now.pairs(link)) {
                if (survives(link, pair, severed)) {
                    reference.memory.pairs(link).add(pair);
                }
            }
        }
        forgetUnknown(severed, now);
        reference.flushed = rows;
        reference.deleting.clear();
        reference.lost.clear();
        reference.expired.addAll(rows.names().keySet());
        reference.unread.addAll(rows.names().keySet());
        return reference.memory.isConsistent();
    }

    private boolean mayComeBack(String label) {
        boolean found = reference.committed.names().containsKey(label);
        for (Rows rows : reference.savepoints) {
            found |= rows.names().containsKey(label);
        }
        return found;
    }

    /**
     * What an object held that was expired and then lost its row, nobody knows: neither it nor what may hang on it is
     * of use to further steps.
     */
    private void forgetUnknown(Set<String> severed, Rows now) {
        Deque<String> open = new ArrayDeque<>(severed);
        open.removeIf(label -> !reference.expired.contains(label));
        while (!open.isEmpty()) {
            String label = open.poll();
            if (reference.states.remove(label) != null) {
                reference.memory.remove(label);
                for (Link link : Link.values()) {
                    for (Rows rows : List.of(now, reference.flushed)) {
                        open.addAll(rows.linked(link, true, label));
                        open.addAll(rows.linked(link, false, label));
                    }
                }
                open.removeIf(other -> reference.states.get(other) == EntityState.PERSISTENT);
            }
        }
    }

    /**
     * A pair of objects without rows stays as it is. An object that never was in the session may also keep another that
     * does not know of it; whatever has a row is as it was in the database.
     */
    private boolean survives(Link link, Pair pair, Set<String> severed) {
        Set<String> known = reference.memory.names().keySet();
        if (!known.contains(pair.first()) || !known.contains(pair.second())) {
            return false;
        }
        boolean firstHasRow = reference.states.get(pair.first()) == EntityState.PERSISTENT;
        boolean secondHasRow = reference.states.get(pair.second()) == EntityState.PERSISTENT;
        if (firstHasRow == secondHasRow) {
            return !firstHasRow;
        }
        return link.side(firstHasRow) == null && !severed.contains(pair.end(!firstHasRow));
    }
}
