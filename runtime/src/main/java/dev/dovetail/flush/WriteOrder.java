package dev.dovetail.flush;

import dev.dovetail.flush.RowWrite.Act;
import dev.dovetail.flush.RowWrite.Wait;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows with dependencies into steps. Each row comes after those that it depends on, and as many similar rows as
 * possible form one step.
 */
final class WriteOrder {
    private record Form(Act act, EntityMapping<?> type, List<Attribute> columns) {}

    private static final class SameWrites {
        final PriorityQueue<RowWrite> ready = new PriorityQueue<>(Comparator.comparingInt(RowWrite::position));
        int rank = Integer.MAX_VALUE;
        int outside;
    }

    private final Map<Form, SameWrites> batches = new LinkedHashMap<>();
    private final List<RowWrite> writes;
    private final DeferredReferences deferred;
    private final List<FlushStep> steps;

    WriteOrder(List<RowWrite> writes, DeferredReferences deferred, List<FlushStep> steps) {
        this.writes = writes;
        this.deferred = deferred;
        this.steps = steps;
    }

    /** Adds the steps. */
    void plan() {
        for (RowWrite write : writes) {
            write.restart();
            SameWrites batch = batches.computeIfAbsent(form(write), none -> new SameWrites());
            write.batch(batch);
            batch.rank = Math.min(batch.rank, write.rank());
        }
        for (RowWrite write : writes) {
            SameWrites batch = batch(write);
            for (Wait wait : write.waits()) {
                wait.first().followers().add(write);
                batch.outside += batch(wait.first()) == batch ? 0 : 1;
            }
            if (write.waits().isEmpty()) {
                batch.ready.add(write);
            }
        }
        for (SameWrites next = next(); next != null; next = next()) {
            add(write(next));
        }
    }

    private static Form form(RowWrite write) {
        boolean isPlain = write.act() == Act.PART && write.row().$type().version() == null;
        return new Form(isPlain ? Act.UPDATE : write.act(), write.row().$type(), List.copyOf(write.columns()));
    }

    private static SameWrites batch(RowWrite write) {
        if (write.batch() instanceof SameWrites batch) {
            return batch;
        }
        throw new IllegalStateException("A row without a batch.");
    }

    /**
     * Returns the batch to write next, or null if none is left. Prefers a batch whose rows depend on no row of another
     * batch, then the lowest rank.
     */
    private @Nullable SameWrites next() {
        SameWrites best = null;
        for (SameWrites batch : batches.values()) {
            if (!batch.ready.isEmpty() && (best == null || isBefore(batch, best))) {
                best = batch;
            }
        }
        return best;
    }

    private static boolean isBefore(SameWrites batch, SameWrites other) {
        boolean whole = batch.outside == 0;
        return whole == (other.outside == 0) ? batch.rank < other.rank : whole;
    }

    private List<RowWrite> write(SameWrites batch) {
        List<RowWrite> rows = new ArrayList<>();
        List<RowWrite> later = new ArrayList<>();
        for (RowWrite row = batch.ready.poll(); row != null; row = batch.ready.poll()) {
            rows.add(row);
            boolean keyComesBack = row.act() == Act.INSERT && !InsertPlanner.hasKey(row.row());
            for (RowWrite follower : row.followers()) {
                SameWrites of = batch(follower);
                of.outside -= of == batch ? 0 : 1;
                if (follower.isFree()) {
                    (of == batch && (keyComesBack || refersDownward(follower)) ? later : of.ready).add(follower);
                }
            }
        }
        batch.ready.addAll(later);
        return rows;
    }

    /** Returns whether the row has to be written after all tables of the row that it depends on, or before them. */
    private static boolean refersDownward(RowWrite write) {
        for (Wait wait : write.row().$type().isJoined() ? write.waits() : List.<Wait>of()) {
            if (wait.relationship() != null && Levels.isDownward(wait.relationship())) {
                return true;
            }
        }
        return false;
    }

    private void add(List<RowWrite> writes) {
        RowWrite first = writes.get(0);
        EntityMapping<?> type = first.row().$type();
        List<Attribute> columns = List.copyOf(first.columns());
        List<Tracked> rows = new ArrayList<>(writes.size());
        for (RowWrite write : writes) {
            rows.add(write.row());
        }
        switch (first.act()) {
            case INSERT -> steps.add(new FlushStep.InsertRows(type, columns, rows, deferred));
            case UPDATE -> steps.add(new FlushStep.UpdateRows(type, columns, rows, false));
            case PART -> steps.add(new FlushStep.UpdateRows(type, columns, rows, false, true));
            case DELETE -> steps.add(new FlushStep.DeleteRows(type, rows));
            case SWITCH -> steps.add(new FlushStep.SwitchRows(type, columns, rows,
                    writes.stream().map(RowWrite::stored).toList()));
        }
    }
}
