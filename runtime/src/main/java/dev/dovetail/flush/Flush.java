package dev.dovetail.flush;

import dev.dovetail.flush.FormerTargets.Left;
import dev.dovetail.jdbc.StatementRunner;
import dev.dovetail.metadata.Changes;
import dev.dovetail.metadata.Kind;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import java.util.function.Consumer;

/** Writes the changes of a unit of work: prepares, plans, executes, and updates memory. */
public final class Flush {
    private final UnitOfWork work;
    private final FlushExecutor executor;
    private final KeyBlocks keys;
    private final StatementRunner runner;
    private final HeldBack heldBack;
    private FlushPreparation preparation;
    /** What may still find an owner, though the row that named it does so no longer. */
    private List<Left> waiting = List.of();
    private List<Left> left = List.of();
    private boolean keysChange;

    /**
     * A flush of {@code work} through {@code runner}; generated keys that are reserved in blocks come from
     * {@code keys}.
     */
    public Flush(UnitOfWork work, StatementRunner runner, InsertForms inserts, KeyBlocks keys) {
        this.work = work;
        this.runner = runner;
        this.keys = keys;
        this.executor = new FlushExecutor(runner, inserts);
        this.preparation = new FlushPreparation(work);
        this.heldBack = new HeldBack(work);
    }

    /** Returns whether there is nothing to write. */
    public boolean isIdle() {
        return work.pending().isEmpty() && work.modified().isEmpty() && work.deleting().isEmpty() && waiting.isEmpty();
    }

    /**
     * Follows cascades. May load what must be known, so nothing that is to be written has been written yet.
     *
     * @param keepOrphans whether objects without a parent are left alone for now, since they may still get another: so
     *     at the flush before a lazy load
     * @param automatic whether nobody has asked for the flush: new objects that nobody has added may be incomplete
     * @return the objects that are left alone
     */
    public IdentityList prepare(boolean keepOrphans, boolean automatic) {
        preparation = new FlushPreparation(work);
        IdentityList postponed = new IdentityList();
        boolean prepared = false;
        try {
            prepare(keepOrphans, automatic, postponed);
            prepared = true;
        } finally {
            if (!prepared) {
                undo();
            }
        }
        return postponed;
    }

    private void prepare(boolean keepOrphans, boolean automatic, IdentityList postponed) {
        preparation.reach();
        if (automatic && !work.reached().isEmpty()) {
            heldBack.take();
        }
        new StoredValues(work, runner.dialect()).settle();
        preparation.findReplaced();
        left = List.of();
        if (keepOrphans) {
            left = preparation.stillWaiting(waiting);
        } else {
            preparation.orphans(waiting);
        }
        preparation.deletions();
        if (keepOrphans) {
            while (postpone(postponed)) {
                preparation.deletions();
            }
        }
        keysChange = ChangedKeys.mark(work);
        DeletedReferences.read(work);
        FormerValues.read(work);
    }

    /** Finds the orphans that may wait; marks the others for deletion, and says whether there were any. */
    private boolean postpone(IdentityList postponed) {
        boolean marked = false;
        for (Tracked object : work.modified()) {
            Changes changes = object.$changes();
            if (changes == null || work.deleting().contains(object)) {
                continue;
            }
            for (Relationship relationship : object.$type().relationships()) {
                if (!FlushPreparation.isOrphanBy(object, relationship, changes)) {
                    continue;
                }
                if (mayWait(relationship, changes)) {
                    postponed.add(object);
                } else {
                    preparation.mark(object);
                    marked = true;
                }
            }
        }
        return marked;
    }

    /** A row left as it is must not stand in the way: not of its parent's deletion, nor of who takes its place. */
    private boolean mayWait(Relationship relationship, Changes changes) {
        boolean deleted = changes.before(relationship.index()) instanceof Tracked former
                && work.deleting().contains(former);
        return relationship.kind() != Kind.ONE_TO_ONE_KEYED && !deleted;
    }

    /** Plans what is to be written, as values: nothing is sent. Refuses what no database would accept. */
    public List<FlushStep> plan(IdentityList postponed) {
        List<FlushStep> plan = List.of();
        boolean planned = false;
        try {
            plan = new FlushPlanner(work, postponed, keysChange).plan();
            planned = true;
        } finally {
            if (!planned) {
                undo();
            }
        }
        return plan;
    }

    /**
     * Sends the plan, and settles memory.
     *
     * @param record gets what is done to objects, before it is done to the first of them
     */
    public void execute(List<FlushStep> plan, IdentityList postponed, Consumer<FlushResult> record) {
        executor.execute(plan);
        new FlushAftermath(work).settle(postponed, record);
        waiting = left;
    }

    /** Gives new objects the keys that are made before the insert. */
    public void assignKeys() {
        boolean assigned = false;
        try {
            for (Tracked object : work.pending()) {
                keys.assign(object, runner);
            }
            assigned = true;
        } finally {
            if (!assigned) {
                undo();
            }
        }
    }

    /** Takes back what was prepared: nothing was sent. */
    public void undo() {
        preparation.undo();
    }

    /** The flush is over, well or not: what it left alone waits for the next. */
    public void end() {
        heldBack.giveBack();
    }

    /** The transaction, or a part of it, was rolled back. */
    public void rolledBack() {
        keys.rolledBack();
        waiting = List.of();
    }
}
