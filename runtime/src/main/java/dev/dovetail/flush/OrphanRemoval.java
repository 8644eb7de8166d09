package dev.dovetail.flush;

import dev.dovetail.flush.FormerTargets.Left;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.KeysByValue;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.List;

/** Finds orphans and marks them for deletion. */
final class OrphanRemoval {
    private final UnitOfWork work;
    private final DeleteCascade cascade;
    private final FormerTargets former;

    OrphanRemoval(UnitOfWork work, DeleteCascade cascade, OneWayHolders holders) {
        this.work = work;
        this.cascade = cascade;
        this.former = new FormerTargets(work, holders);
    }

    /**
     * Marks for deletion the entities that were removed from a parent with orphan deletion, and those of
     * {@code waiting} that are still orphans.
     */
    void markAll(List<Left> waiting) {
        for (Tracked object : work.modified()) {
            Changes changes = object.$changes();
            if (changes == null) {
                continue;
            }
            for (RelationshipMapping relationship : object.$type().sides()) {
                if (isOrphanBy(object, relationship, changes)) {
                    cascade.mark(object);
                }
            }
        }
        stillWaiting(waiting).forEach(left -> cascade.mark(left.target()));
    }

    /**
     * Returns the orphans whose own row does not refer to their owner: those removed since the last flush, and those of
     * {@code waiting} that no other owner holds.
     */
    List<Left> stillWaiting(List<Left> waiting) {
        List<Left> found = former.find();
        for (Left left : waiting) {
            if (former.isOrphan(left)) {
                found.add(left);
            }
        }
        return found;
    }

    /**
     * Returns whether {@code object} was removed from its parent by a change of {@code relationship} and has no other
     * parent.
     */
    private static boolean isOrphanBy(Tracked object, RelationshipMapping relationship, Changes changes) {
        RelationshipMapping parentSide = relationship.inverse();
        return relationship.kind().holdsKey() && changes.contains(relationship.index()) && parentSide != null
                && parentSide.deletesOrphans() && object.$get(relationship.index()) == null
                && !KeysByValue.decides(object, relationship, changes)
                && (changes.before(relationship.index()) != Changes.UNKNOWN || changes.hasLost(relationship.index())
                        || hadParent(object, relationship));
    }

    /** Returns whether the row refers to a parent. Loads the foreign key if it is not loaded. */
    private static boolean hadParent(Tracked object, RelationshipMapping relationship) {
        for (int key : relationship.key()) {
            if (!ObjectTracking.isLoaded(object, key)) {
                ObjectTracking.load(object, key);
            }
        }
        return EntityKeys.of(object, relationship.key()) != null;
    }

    /**
     * Adds orphans that can be postponed to {@code postponed} and marks the others for deletion. Returns whether it
     * marked one.
     */
    boolean postpone(IdentityList postponed) {
        boolean marked = false;
        for (Tracked object : work.modified()) {
            Changes changes = object.$changes();
            if (changes == null || work.deleting().contains(object)) {
                continue;
            }
            for (RelationshipMapping relationship : object.$type().sides()) {
                if (!isOrphanBy(object, relationship, changes)) {
                    continue;
                }
                if (mayWait(relationship, changes)) {
                    postponed.add(object);
                } else {
                    cascade.mark(object);
                    marked = true;
                }
            }
        }
        return marked;
    }

    /**
     * Returns whether the deletion can be postponed. A postponed row must neither refer to a deleted parent nor block
     * the row that replaces it.
     */
    private boolean mayWait(RelationshipMapping relationship, Changes changes) {
        boolean deleted = changes.before(relationship.index()) instanceof Tracked former
                && work.deleting().contains(former);
        return relationship.kind() != RelationshipKind.ONE_TO_ONE_KEYED && !deleted;
    }
}
