package dev.dovetail.flush;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row that a flush writes, and what must be written before it. */
final class RowWrite {
    /** What is done to the row. */
    enum Act {
        /** The row is inserted. */
        INSERT,
        /** The row is updated. */
        UPDATE,
        /** Some columns are updated apart from the others: its version is not counted. */
        PART,
        /** The row of a deleted object becomes that of a new one. */
        SWITCH,
        /** The row is deleted. */
        DELETE
    }

    /** Why a row waits for another. */
    enum Reason {
        /** It refers to the other. */
        REFERS,
        /** It is deleted, and the other refers to it. */
        LEFT,
        /** It takes a unique value of the other. */
        TAKES,
        /** It is the same row. */
        SAME
    }

    /**
     * That a row waits for another.
     *
     * @param first the other
     * @param reason why
     * @param relationship the reference, of {@link Reason#REFERS} and {@link Reason#LEFT}
     * @param key the unique key, of {@link Reason#TAKES}
     */
    record Wait(RowWrite first, Reason reason, @Nullable RelationshipMapping relationship, List<Attribute> key) {
        Wait on(RowWrite other) {
            return new Wait(other, reason, relationship, key);
        }

        /** The attributes of the waiting row that it is about. */
        List<Attribute> ofWaiting() {
            return reason == Reason.REFERS && relationship != null ? attributes(relationship, relationship.key()) : key;
        }

        /** The attributes of the other row that it is about. */
        List<Attribute> ofFirst() {
            if (relationship == null) {
                return key;
            }
            return reason == Reason.LEFT
                    ? attributes(relationship, relationship.key())
                    : attributes(relationship.target().attributes(), relationship.referenced());
        }

        private static List<Attribute> attributes(RelationshipMapping relationship, int[] indexes) {
            return attributes(relationship.owner().attributes(), indexes);
        }

        private static List<Attribute> attributes(List<Attribute> all, int[] indexes) {
            List<Attribute> found = new ArrayList<>(indexes.length);
            for (int index : indexes) {
                found.add(all.get(index - all.get(0).index()));
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
     * A write that waits for nothing yet.
     *
     * @param stored the object that has had the row: of a switch the deleted one, else {@code row}
     * @param columns what is written
     * @param rank when it comes, where nothing else decides
     * @param position its place among those of its rank
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

    /** Those that wait for this one, or have done so. */
    List<RowWrite> followers() {
        return followers;
    }

    void waitFor(Wait wait) {
        waits.add(wait);
        wait.first().followers.add(this);
    }

    /** The write of columns that an insert leaves null, in order to break a cycle. */
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

    /** Returns whether nothing is left to wait for. */
    boolean isReady() {
        if (checked > waits.size()) {
            checked = 0;
        }
        while (checked < waits.size() && waits.get(checked).first().done) {
            checked++;
        }
        return checked == waits.size();
    }

    /** Something that is left to wait for. */
    Wait open() {
        for (Wait wait : waits) {
            if (!wait.first().done) {
                return wait;
            }
        }
        throw new IllegalStateException("Nothing is waited for.");
    }

    /** Prepares the last walk: nothing is done, and whoever waits will say so once. */
    void restart() {
        followers.clear();
        waiting = waits.size();
    }

    /** One of those that are waited for is done; whether it was the last. */
    boolean isFree() {
        return --waiting == 0;
    }

    /** With whom it is written; whatever the order of writing keeps here. */
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

    /** Returns whether the row was there before the flush. */
    boolean hasRow() {
        return act != Act.INSERT && !(act == Act.PART && UpdateBinding.isNew(row));
    }
}
