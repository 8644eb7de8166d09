package dev.dovetail.flush;

import static dev.dovetail.flush.CycleBreaker.meet;

import dev.dovetail.flush.CycleBreaker.WaitingWrite;
import dev.dovetail.flush.RowWrite.Act;
import dev.dovetail.flush.RowWrite.Reason;
import dev.dovetail.flush.RowWrite.Wait;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;

/** Splits updates of rows that wait for each other, so that one column of a row is written before another. */
final class SplitUpdates {
    private final RowWrites writes;
    private final ReleasedColumns released;

    SplitUpdates(RowWrites writes, ReleasedColumns released) {
        this.writes = writes;
        this.released = released;
    }

    /**
     * Splits an update: columns that other rows wait for are written separately from columns that wait for others.
     * Returns whether this was possible.
     */
    boolean split(WaitingWrite link, Wait before) {
        RowWrite write = link.write();
        List<Attribute> columns = write.columns();
        if (write.act() != Act.UPDATE || columns.stream().anyMatch(Attribute::isId)) {
            return false;
        }
        List<Attribute> apart = new ArrayList<>(before.ofFirst());
        apart.retainAll(columns);
        List<RelationshipMapping> later = new ArrayList<>();
        widen(apart, write, later);
        if (apart.isEmpty() || apart.size() == columns.size() || meet(apart, waiting(link.reason(), later))) {
            return false;
        }
        RowWrite part = writes.part(write, apart);
        columns.removeAll(apart);
        moveWaits(write, part, apart, later);
        for (RelationshipMapping reference : later) {
            List<Attribute> key = ReleasedColumns.released(reference);
            if (key.stream().anyMatch(each -> UniqueValue.stored(write.stored(), each) != null)) {
                released.setNull(write.stored(), key);
            }
            write.waitFor(new Wait(part, Reason.SAME, null, List.of()));
        }
        for (RowWrite follower : List.copyOf(write.followers())) {
            for (Wait wait : List.copyOf(follower.waits())) {
                if (wait.first() == write && meet(wait.ofFirst(), apart)) {
                    follower.waits().remove(wait);
                    follower.waitFor(wait.on(part));
                }
            }
        }
        return true;
    }

    /**
     * Adds to {@code apart} the columns of the same unique key or reference, which must be written together. A
     * reference that can be null until the rest of its key is written is added to {@code later} instead, if others
     * share its columns.
     */
    private static void widen(List<Attribute> apart, RowWrite write, List<RelationshipMapping> later) {
        List<List<Attribute>> together = new ArrayList<>(write.row().$type().uniqueKeys());
        for (RelationshipMapping reference : write.row().$type().references()) {
            if (meet(ReleasedColumns.key(reference), apart) && InsertPlanner.isNullable(reference)
                    && !meet(ReleasedColumns.released(reference), apart)) {
                later.add(reference);
            } else {
                together.add(ReleasedColumns.key(reference));
            }
        }
        int known;
        do {
            known = apart.size();
            for (List<Attribute> key : together) {
                if (meet(key, apart)) {
                    for (Attribute attribute : key) {
                        if (write.columns().contains(attribute) && !apart.contains(attribute)) {
                            apart.add(attribute);
                        }
                    }
                }
            }
        } while (apart.size() > known);
    }

    /** Returns the attributes that wait. Of a reference that is written {@code later}, these are its own. */
    private static List<Attribute> waiting(Wait wait, List<RelationshipMapping> later) {
        RelationshipMapping reference = wait.relationship();
        return reference != null && wait.reason() == Reason.REFERS && later.contains(reference)
                ? ReleasedColumns.released(reference) : wait.ofWaiting();
    }

    static void moveWaits(RowWrite from, RowWrite to, List<Attribute> attributes,
            List<RelationshipMapping> later) {
        for (Wait wait : List.copyOf(from.waits())) {
            if (meet(waiting(wait, later), attributes)) {
                from.waits().remove(wait);
                to.waitFor(wait);
            }
        }
    }
}
