package dev.dovetail.flush;

import dev.dovetail.flush.PlannedChange.Kind;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A copy of the changes that a flush is about to write, with their values at the time of the copy. */
public final class FlushSnapshot {
    static final FlushSnapshot NONE = new FlushSnapshot(List.of());

    private final List<PlannedChange> changes;
    private final Map<Tracked, PlannedChange> byEntity = new IdentityHashMap<>();

    private FlushSnapshot(List<PlannedChange> changes) {
        this.changes = changes;
        for (PlannedChange change : changes) {
            byEntity.put(change.entity(), change);
        }
    }

    /** Returns what the prepared flush of {@code work} writes, without the orphans in {@code postponed}. */
    static FlushSnapshot of(UnitOfWork work, IdentityList postponed) {
        List<PlannedChange> found = new ArrayList<>();
        for (Tracked object : work.pending()) {
            found.add(PlannedChange.added(object));
        }
        for (Tracked object : work.modified()) {
            if (!work.deleting().contains(object) && !postponed.contains(object)) {
                PlannedChange change = PlannedChange.changed(object);
                if (!change.isEmpty()) {
                    found.add(change);
                }
            }
        }
        for (Tracked object : work.deleting()) {
            found.add(PlannedChange.deleted(object));
        }
        return new FlushSnapshot(found);
    }

    /** Returns the entities of which {@code before} says something else, or nothing. */
    FlushSnapshot since(FlushSnapshot before) {
        List<PlannedChange> found = new ArrayList<>();
        for (PlannedChange change : changes) {
            PlannedChange known = before.byEntity.get(change.entity());
            if (known == null || !change.isSame(known)) {
                found.add(change);
            }
        }
        return new FlushSnapshot(found);
    }

    /** Returns the changes of one kind, in the order in which they were made. */
    public List<PlannedChange> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns what differs from {@code before}, for a message. */
    String difference(FlushSnapshot before) {
        PlannedChange change = changes.get(0);
        return change.difference(before.byEntity.get(change.entity()));
    }
}
