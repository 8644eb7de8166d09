package dev.dovetail.flush;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.flush.FormerTargets.Left;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.track.Cascades;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.List;

/**
 * The first phase of a flush. Applies the save cascade, orphan removal and the delete cascade, and reads from the
 * database what the plan needs. Writes nothing.
 */
final class FlushPreparation {
    private final UnitOfWork work;
    private final PreparationUndo undo;
    private final DeleteCascade deletions;
    private final OrphanRemoval orphans;
    private List<Left> left = List.of();
    private final IdentityList postponed = new IdentityList();
    private boolean keysChange;

    FlushPreparation(UnitOfWork work) {
        this.work = work;
        this.undo = new PreparationUndo(work);
        OneWayHolders holders = new OneWayHolders(work);
        this.deletions = new DeleteCascade(work, undo, holders);
        this.orphans = new OrphanRemoval(work, deletions, holders);
    }

    /**
     * Prepares the flush.
     *
     * @param mode decides what the flush may postpone
     * @param incomplete takes out the entities that an automatic flush postpones
     * @param waiting the orphans that earlier flushes postponed
     */
    void run(FlushMode mode, IncompleteObjects incomplete, Dialect dialect, List<Left> waiting) {
        Cascades.addReached(work);
        if (mode.isAutomatic() && !work.reached().isEmpty()) {
            incomplete.take();
        }
        new StoredValues(work, dialect).settle();
        findReplaced();
        UnreadReferences.settle(work);
        if (mode.keepsOrphans()) {
            left = orphans.stillWaiting(waiting);
        } else {
            orphans.markAll(waiting);
        }
        deletions.follow();
        if (mode.keepsOrphans()) {
            while (orphans.postpone(postponed)) {
                deletions.follow();
            }
        }
        keysChange = ChangedKeys.mark(work);
        DeletedReferences.read(work);
        FormerValues.read(work);
    }

    /** Returns the orphans that this flush postpones and whose own rows refer to their parent. */
    IdentityList postponed() {
        return postponed;
    }

    /** Returns the orphans that this flush postpones and whose own rows do not refer to their parent. */
    List<Left> left() {
        return left;
    }

    /** Returns whether the flush changes identifiers or other referenced keys. */
    boolean keysChange() {
        return keysChange;
    }

    /** Undoes the changes of the preparation in memory. */
    void undo() {
        undo.run();
    }

    /**
     * Finds the targets that were replaced in one-to-one relationships which were set before they were loaded. The
     * replaced row holds the foreign key.
     */
    void findReplaced() {
        for (Tracked object : work.modified()) {
            Changes changes = object.$changes();
            for (RelationshipMapping relationship : object.$type().sides()) {
                if (changes == null || relationship.kind() != RelationshipKind.ONE_TO_ONE || relationship.isViewOnly()
                        || !changes.contains(relationship.index())
                        || changes.before(relationship.index()) != Changes.UNKNOWN) {
                    continue;
                }
                References.replaceUnknown(object, relationship);
            }
        }
    }
}
