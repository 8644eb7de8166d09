package dev.dovetail.flush;

import dev.dovetail.flush.RowWrite.Act;
import dev.dovetail.flush.RowWrite.Reason;
import dev.dovetail.flush.RowWrite.Wait;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a cycle of rows that depend on each other. Uses the first of these that is possible: insert a new row with a
 * nullable reference as null and update it later; set to null what another row needs; let the database check a foreign
 * key later; split an update into two; or write a temporary unique value.
 */
final class CycleBreaker {
    /**
     * A row of a cycle.
     *
     * @param write the write of the row
     * @param reason the dependency on the next row of the cycle
     */
    record WaitingWrite(RowWrite write, Wait reason) {}

    private final RowWrites writes;
    private final ReleasedColumns released;
    private final DeferredReferences deferred;
    private final UnitOfWork work;
    private final NotNullCycles cycles;
    private final SplitUpdates splits;
    private List<EntityMapping<?>> types = List.of();
    private @Nullable RelationshipMapping stuck;

    CycleBreaker(RowWrites writes, ReleasedColumns released, DeferredReferences deferred, UnitOfWork work,
            NotNullCycles cycles) {
        this.cycles = cycles;
        this.writes = writes;
        this.released = released;
        this.splits = new SplitUpdates(writes, released);
        this.deferred = deferred;
        this.work = work;
    }

    /** Breaks {@code cycle}, or throws a {@code FlushException} if it cannot be broken. */
    void open(List<WaitingWrite> cycle) {
        for (WaitingWrite link : cycle) {
            if (defer(link)) {
                return;
            }
        }
        for (WaitingWrite link : cycle) {
            if (setNull(link.reason())) {
                return;
            }
        }
        for (WaitingWrite link : cycle) {
            if (cycles.release(link.write(), link.reason())) {
                return;
            }
        }
        for (int i = 0; i < cycle.size(); i++) {
            if (splits.split(cycle.get(i), cycle.get((i + cycle.size() - 1) % cycle.size()).reason())) {
                return;
            }
        }
        for (WaitingWrite link : cycle) {
            if (hold(link.reason())) {
                return;
            }
        }
        throw stuck == null ? CycleRefusal.of(cycle, cycles) : Cycles.refuse(cycle, stuck);
    }

    /**
     * Inserts a new row without the reference by which it waits, and plans an update that writes the reference later.
     * Returns whether this was possible.
     */
    private boolean defer(WaitingWrite link) {
        RowWrite write = link.write();
        if (write.act() != Act.INSERT) {
            return false;
        }
        for (RelationshipMapping reference : write.row().$type().references()) {
            boolean waits = link.reason().reason() == Reason.REFERS
                    ? link.reason().relationship() == reference
                    : meet(ReleasedColumns.key(reference), link.reason().key());
            if (waits && InsertPlanner.isNullable(reference) && isSet(write.row(), reference)) {
                defer(write, reference);
                return true;
            }
        }
        return false;
    }

    private static boolean isSet(Tracked row, RelationshipMapping reference) {
        return row.$get(reference.index()) != null || EntityKeys.of(row, reference.key()) != null;
    }

    private void defer(RowWrite write, RelationshipMapping reference) {
        RowWrite later = write.completion();
        if (later == null) {
            later = writes.part(write, List.of());
            later.waitFor(new Wait(write, Reason.SAME, null, List.of()));
            write.completion(later);
        }
        List<Attribute> key = ReleasedColumns.released(reference);
        for (Attribute attribute : key) {
            if (!later.columns().contains(attribute)) {
                later.columns().add(attribute);
            }
        }
        SplitUpdates.moveWaits(write, later, key, List.of());
        deferred.add(write.row(), reference);
    }

    /**
     * Sets to null, before anything else is written, the columns that the waiting row needs. Returns whether this was
     * possible.
     */
    private boolean setNull(Wait wait) {
        RowWrite first = wait.first();
        RelationshipMapping reference = wait.relationship();
        if (!first.hasRow() || wait.reason() == Reason.SAME || wait.reason() == Reason.REFERS) {
            return false;
        }
        if (reference != null) {
            List<Attribute> key = ReleasedColumns.released(reference);
            if (!InsertPlanner.isNullable(reference)) {
                return false;
            }
            released.setNull(first.stored(), key);
            release(first, key);
            return true;
        }
        Attribute chosen = null;
        for (Attribute attribute : wait.ofFirst()) {
            if (attribute.isNullable() && !attribute.isId() && mayFree(first, attribute)
                    && (chosen == null || first.columns().contains(attribute))) {
                chosen = attribute;
            }
        }
        if (chosen == null) {
            return false;
        }
        released.setNull(first.stored(), List.of(chosen));
        free(first, chosen);
        return true;
    }

    /** Gives the unique column a temporary value before anything else is written. Returns whether this was possible. */
    private boolean hold(Wait wait) {
        RowWrite first = wait.first();
        if (wait.reason() != Reason.TAKES) {
            return false;
        }
        Attribute chosen = null;
        for (Attribute attribute : wait.ofFirst()) {
            if (mayHold(first, attribute) && mayFree(first, attribute)
                    && !(attribute.isId() && first.act() == Act.SWITCH)
                    && (chosen == null || first.columns().contains(attribute))) {
                chosen = attribute;
            }
        }
        if (chosen == null) {
            return false;
        }
        cycles.defer(first.row().$type(), chosen);
        released.hold(first.stored(), chosen);
        free(first, chosen);
        return true;
    }

    private boolean mayHold(RowWrite first, Attribute attribute) {
        if (attribute.isForeignKey() && !cycles.canDefer(first.row().$type(), attribute)) {
            return false;
        }
        if (Placeholders.mayHold(first.row().$type(), attribute, types())) {
            return true;
        }
        if (attribute.placeholders() == 0 || first.act() != Act.UPDATE || !first.columns().contains(attribute)) {
            return false;
        }
        // A referenced key changes. Its association rows are deleted beforehand; no other row may still refer to it.
        RelationshipMapping holding = AbandonedKeys.holding(writes, first.row(), attribute);
        stuck = holding == null ? stuck : holding;
        return holding == null;
    }

    private List<EntityMapping<?>> types() {
        if (types.isEmpty()) {
            types = KnownTypes.of(work).all();
        }
        return types;
    }

    /**
     * Returns whether the column can be overwritten temporarily. If the update does not include it, its value must be
     * known, so that it can be written back.
     */
    private static boolean mayFree(RowWrite write, Attribute attribute) {
        return write.act() == Act.DELETE || write.columns().contains(attribute)
                || ObjectTracking.isLoaded(write.row(), attribute.index());
    }

    private static void free(RowWrite first, Attribute attribute) {
        if (first.act() != Act.DELETE && !first.columns().contains(attribute)) {
            first.columns().add(attribute);
        }
        release(first, List.of(attribute));
    }

    /** Removes the dependencies on {@code first} that concern {@code attributes}. */
    private static void release(RowWrite first, List<Attribute> attributes) {
        for (RowWrite follower : first.followers()) {
            follower.waits().removeIf(wait -> wait.first() == first && wait.reason() != Reason.REFERS
                    && meet(wait.ofFirst(), attributes));
        }
    }

    static boolean meet(List<Attribute> some, @Nullable List<Attribute> others) {
        for (Attribute attribute : some) {
            if (others != null && others.contains(attribute)) {
                return true;
            }
        }
        return false;
    }
}
