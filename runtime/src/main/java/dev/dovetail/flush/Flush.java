package dev.dovetail.flush;

import dev.dovetail.flush.FormerTargets.Left;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.List;

/** Writes the changes of a unit of work in four phases: prepare, plan, execute, and update memory. */
public final class Flush {
    private final UnitOfWork work;
    private final KeyBlocks keys;
    private final StatementRunner runner;
    private final InsertStatementCache inserts;
    private boolean moving;

    /** Orphans that an earlier flush left alone, though no row names their parent any more. */
    private List<Left> waiting = List.of();

    /**
     * Creates a flush of {@code work} through {@code runner}. Generated keys that are reserved in blocks come from
     * {@code keys}.
     */
    public Flush(UnitOfWork work, StatementRunner runner, InsertStatementCache inserts, KeyBlocks keys) {
        this.work = work;
        this.runner = runner;
        this.keys = keys;
        this.inserts = inserts;
    }

    /** Returns whether a changed identifier is written as DELETE and INSERT. */
    public boolean isMovingRows() {
        return moving;
    }

    /** Sets whether a changed identifier is written as DELETE and INSERT. */
    public void setMovingRows(boolean moving) {
        this.moving = moving;
    }

    /** Returns whether there is nothing to write. */
    public boolean isIdle() {
        return work.isUnchanged() && waiting.isEmpty();
    }

    /**
     * Writes all changes except those that {@code mode} postpones. If it fails before the first statement, memory stays
     * unchanged.
     */
    public void run(FlushMode mode, FlushListener listener) {
        IncompleteObjects incomplete = new IncompleteObjects(work);
        try {
            write(mode, listener, incomplete);
        } finally {
            incomplete.giveBack();
        }
    }

    private void write(FlushMode mode, FlushListener listener, IncompleteObjects incomplete) {
        work.index();
        FlushPreparation preparation = prepare(mode, listener, incomplete);
        IdentityList postponed = preparation.postponed();
        boolean planned = false;
        List<FlushStep> plan;
        try {
            keys.assign(work.pending(), runner);
            plan = new FlushPlanner(work, postponed, preparation.keysChange(), new DrawnKeys(runner)).plan();
            plan = KeyMoves.replace(plan, runner.dialect(), moving);
            listener.planned(plan);
            planned = true;
        } finally {
            if (!planned) {
                preparation.undo();
            }
        }
        try {
            DatabaseValues made = new DatabaseValues(runner.dialect());
            new FlushExecutor(work, runner, inserts, made).execute(plan);
            new FlushCompletion(work).complete(postponed, made.made(), listener::executed);
            made.finish();
        } catch (RuntimeException e) {
            if (runner.isUsed()) {
                listener.failed(e);
            } else {
                // No connection was available, so no statement was sent. The next flush can write everything.
                preparation.undo();
            }
            throw e;
        }
        waiting = preparation.left();
    }

    /** Prepares the flush, as often as a hook may have changed something. A hook finds memory unprepared. */
    private FlushPreparation prepare(FlushMode mode, FlushListener listener, IncompleteObjects incomplete) {
        FlushRounds rounds = new FlushRounds(work, listener.hooks());
        while (true) {
            FlushPreparation preparation = new FlushPreparation(work);
            boolean prepared = false;
            Runnable hook;
            try {
                preparation.run(mode, incomplete, runner.dialect(), waiting);
                listener.prepared();
                hook = rounds.next(preparation.postponed());
                prepared = hook == null;
            } finally {
                if (!prepared) {
                    preparation.undo();
                    incomplete.giveBack();
                }
            }
            if (hook == null) {
                return preparation;
            }
            hook.run();
        }
    }

    /** Discards what earlier flushes postponed, because the transaction or a part of it was rolled back. */
    public void rolledBack() {
        keys.rolledBack();
        waiting = List.of();
    }
}
