package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that a flush writes, with its dependencies: the rows that must be written before it. */
final class RowWrite {
    /** The operation on a row. */
    enum Act {
        /** Inserts the row. */
        INSERT,
        /** Updates the row. */
        UPDATE,
        /** Updates some columns separately, without a new version. */
        PART,
        /** Updates the row of a deleted entity with the values of a new one. */
        SWITCH,
        /** Deletes the row. */
        DELETE
    }

    /** Why a row depends on another. */
    enum Reason {
        /** The row refers to the other. */
        REFERS,
        /** The row is deleted or its key changes, and the other refers to it. */
        LEFT,
        /** The row takes a unique value of the other. */
        TAKES,
        /** Both are writes of the same row. */
        SAME
    }

    /**
     * A dependency on another row.
     *
     * @param first the row that is written first
     * @param reason why
     * @param relationship the reference, if the reason is {@link Reason#REFERS} or {@link Reason#LEFT}
     * @param key the unique key, if the reason is {@link Reason#TAKES}
     */
    record Wait(RowWrite first, Reason reason, @Nullable RelationshipMapping relationship, List<Attribute> key) {
        Wait on(RowWrite other) {
            return new Wait(other, reason, relationship, key);
        }

        /** Returns the attributes of the waiting row that the dependency concerns. */
        List<Attribute> ofWaiting() {
            return reason == Reason.REFERS && relationship != null ? attributes(relationship, relationship.key()) : key;
        }

        /** Returns the attributes of {@code first} that the dependency concerns. */
        List<Attribute> ofFirst() {
            if (relationship == null) {
                return Levels.counterparts(first.row.$type(), key);
            }
            return reason == Reason.LEFT
                    ? attributes(relationship, relationship.key())
                    : attributes(relationship.target(), relationship.referenced());
        }

        private static List<Attribute> attributes(RelationshipMapping relationship, int[] indexes) {
            return attributes(relationship.owner(), indexes);
        }

        private static List<Attribute> attributes(EntityMapping<?> type, int[] indexes) {
            List<Attribute> found = new ArrayList<>(indexes.length);
            for (int index : indexes) {
                found.add(type.attribute(index));
            }
            return found;
        }
    }

    private final Act act;
    private final Tracked row;
    private final Tracked stored;
    private final List<Attribute> columns;
    private final int rank;
    private final int position;
    private final List<Wait> waits = new ArrayList<>(2);
    private final List<RowWrite> followers = new ArrayList<>(2);
    private @Nullable RowWrite completion;
    private boolean done;
    private int checked;
    private int waiting;
    private @Nullable Object batch;

    /**
     * Creates a write without dependencies.
     *
     * @param act the operation
     * @param row the entity whose values are written
     * @param stored the entity that the row belonged to: the deleted one for a switch, or else {@code row}
     * @param columns the columns to write
     * @param rank orders writes that do not depend on each other
     * @param position orders writes of the same rank
     */
    RowWrite(Act act, Tracked row, Tracked stored, List<Attribute> columns, int rank, int position) {
        this.act = act;
        this.row = row;
        this.stored = stored;
        this.columns = new ArrayList<>(columns);
        this.rank = rank;
        this.position = position;
    }

    Act act() {
        return act;
    }

    Tracked row() {
        return row;
    }

    Tracked stored() {
        return stored;
    }

    List<Attribute> columns() {
        return columns;
    }

    int rank() {
        return rank;
    }

    int position() {
        return position;
    }

    List<Wait> waits() {
        return waits;
    }

    /** Returns the writes that depend or depended on this one. */
    List<RowWrite> followers() {
        return followers;
    }

    void waitFor(Wait wait) {
        waits.add(wait);
        wait.first().followers.add(this);
    }

    /** Returns the write of columns that an insert leaves null to break a cycle, or null if there is none. */
    @Nullable RowWrite completion() {
        return completion;
    }

    void completion(RowWrite write) {
        completion = write;
    }

    boolean isDone() {
        return done;
    }

    void done(boolean now) {
        done = now;
    }

    /** Returns whether all dependencies are done. */
    boolean isReady() {
        if (checked > waits.size()) {
            checked = 0;
        }
        while (checked < waits.size() && waits.get(checked).first().done) {
            checked++;
        }
        return checked == waits.size();
    }

    /**
     * Returns a dependency that is not done.
     *
     * @throws IllegalStateException if all are done
     */
    Wait open() {
        for (Wait wait : waits) {
            if (!wait.first().done) {
                return wait;
            }
        }
        throw new IllegalStateException("Nothing is waited for.");
    }

    /** Resets the followers and the number of open dependencies for the final ordering. */
    void restart() {
        followers.clear();
        waiting = waits.size();
    }

    /** Counts one dependency as done. Returns whether it was the last. */
    boolean isFree() {
        return --waiting == 0;
    }

    /** Returns the batch that {@link WriteOrder} has put the row into, or null. */
    @Nullable Object batch() {
        return batch;
    }

    void batch(Object batch) {
        this.batch = batch;
    }

    boolean writesAny(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (columns.contains(attribute)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the row existed before the flush. */
    boolean hasRow() {
        return act != Act.INSERT && !(act == Act.PART && UpdateBinding.isNew(row));
    }
}
