package dev.dovetail.flush;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.flush.FormerTargets.Left;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.Changes;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Kind;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.track.Cascades;
import dev.dovetail.track.Keys;
import dev.dovetail.track.KeysByValue;
import dev.dovetail.track.Links;
import dev.dovetail.track.Members;
import dev.dovetail.track.References;
import dev.dovetail.track.Tracking;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows cascades before a flush is planned: adds what is reached, deletes orphans and targets of deleted entities,
 * and clears the foreign keys of other children. May load what it needs.
 */
final class FlushPreparation {
    private final UnitOfWork work;
    private final PreparationUndo undo;
    private final OneWayHolders holders;
    private final FormerTargets former;
    private ValueKeys valueKeys;

    FlushPreparation(UnitOfWork work) {
        this.work = work;
        this.undo = new PreparationUndo(work);
        this.holders = new OneWayHolders(work);
        this.former = new FormerTargets(work, holders);
        this.valueKeys = new ValueKeys(work);
    }

    /** Adds the objects that changed and new objects reach by relationships that cascade saves. */
    void reach() {
        Cascades.addReached(work);
    }

    /** Takes back what was marked and let go: nothing has been written. */
    void undo() {
        undo.run();
    }

    /** A one-to-one was set without knowing whom it replaces: finds out, since the key sits in the replaced row. */
    void findReplaced() {
        for (Tracked object : work.modified()) {
            Changes changes = object.$changes();
            for (Relationship relationship : object.$type().relationships()) {
                if (changes == null || relationship.kind() != Kind.ONE_TO_ONE || relationship.isViewOnly()
                        || !changes.contains(relationship.index())
                        || changes.before(relationship.index()) != Changes.UNKNOWN) {
                    continue;
                }
                References.replaceUnknown(object, relationship);
            }
        }
    }

    /**
     * Marks objects that have lost their parent, and what earlier flushes have left alone, if it is still an orphan.
     */
    void orphans(List<Left> waiting) {
        for (Tracked object : work.modified()) {
            Changes changes = object.$changes();
            if (changes == null) {
                continue;
            }
            for (Relationship relationship : object.$type().relationships()) {
                if (isOrphanBy(object, relationship, changes)) {
                    mark(object);
                }
            }
        }
        stillWaiting(waiting).forEach(left -> mark(left.target()));
    }

    /** What has lost the one that named it, now or at earlier flushes, and has found no other. */
    List<Left> stillWaiting(List<Left> waiting) {
        List<Left> found = former.find();
        for (Left left : waiting) {
            if (former.isOrphan(left)) {
                found.add(left);
            }
        }
        return found;
    }

    /** Returns whether the object has just lost the parent that must not be lost. */
    static boolean isOrphanBy(Tracked object, Relationship relationship, Changes changes) {
        Relationship parentSide = relationship.inverse();
        return relationship.kind().holdsKey() && changes.contains(relationship.index()) && parentSide != null
                && parentSide.deletesOrphans() && object.$get(relationship.index()) == null
                && !KeysByValue.decides(object, relationship, changes)
                && (changes.before(relationship.index()) != Changes.UNKNOWN || changes.hasLost(relationship.index())
                        || hadParent(object, relationship));
    }

    /** Returns whether the row, as it is, refers to a parent; reads it where the object has expired. */
    private static boolean hadParent(Tracked object, Relationship relationship) {
        for (int key : relationship.key()) {
            if (!Tracking.isLoaded(object, key)) {
                Tracking.load(object, key);
            }
        }
        return Keys.of(object, relationship.key()) != null;
    }

    /** Marks an object for deletion by this flush. */
    void mark(Tracked object) {
        if (!work.deleting().contains(object)) {
            undo.marked(object);
            work.markDeleted(object);
        }
    }

    /** Follows deletions to what hangs on the deleted objects. */
    void deletions() {
        valueKeys = new ValueKeys(work);
        for (int i = 0; i < work.deleting().size(); i++) {
            Tracked object = work.deleting().get(i);
            keyAsStored(object);
            for (Relationship relationship : object.$type().relationships()) {
                if (!relationship.isViewOnly()) {
                    follow(object, relationship);
                }
            }
            knowUnique(object);
        }
    }

    /** Reads the unique values of an expired row that is deleted, where another row may take them. */
    private void knowUnique(Tracked object) {
        for (List<Attribute> key : object.$type().uniqueKeys()) {
            for (Attribute attribute : key) {
                if (UniqueValue.stored(object, attribute) != Changes.UNKNOWN || !isWritten(object.$type())) {
                    continue;
                }
                Changes changes = object.$changes();
                if (changes != null && changes.contains(attribute.index())) {
                    FormerValues.readUnique(work, object);
                } else {
                    Tracking.load(object, attribute.index());
                }
            }
        }
    }

    private boolean isWritten(EntityType<?> type) {
        for (Tracked object : work.pending()) {
            if (object.$type() == type) {
                return true;
            }
        }
        for (Tracked object : work.modified()) {
            if (object.$type() == type && !work.deleting().contains(object)) {
                return true;
            }
        }
        return false;
    }

    /** A key that has changed is never written: what refers to the row does so by the one that it has. */
    private static void keyAsStored(Tracked object) {
        Changes changes = object.$changes();
        if (changes == null) {
            return;
        }
        for (Relationship relationship : object.$type().relationships()) {
            int[] referenced = relationship.kind().holdsKey() ? new int[0] : relationship.referenced();
            for (int index : referenced) {
                if (changes.contains(index) && changes.before(index) != Changes.UNKNOWN) {
                    object.$set(index, changes.before(index));
                    changes.forget(index);
                }
            }
        }
    }

    private void follow(Tracked object, Relationship relationship) {
        boolean delete = relationship.cascades(Cascade.DELETE);
        if (relationship.kind().holdsKey()) {
            if (delete && target(object, relationship) instanceof Tracked target && !isKept(relationship, target)) {
                delete(target);
            }
            return;
        }
        boolean pairs = relationship.kind() == Kind.MANY_TO_MANY;
        for (Tracked child : pairs ? List.<Tracked>of() : valueKeys.of(object, relationship)) {
            part(relationship, child, delete);
            if (!delete && former(child, relationship) instanceof Tracked former && former != object) {
                Links.forget(former, relationship, child);
            }
        }
        if (work.hasDetached() && !pairs) {
            DetachedChildren.reopen(work, object, relationship);
        }
        if (!Tracking.isLoaded(object, relationship.index()) && relationship.isPassiveDeletes()) {
            return;
        }
        if (!relationship.kind().isToMany()) {
            if (target(object, relationship) instanceof Tracked target
                    && !ValueKeys.leaves(target, relationship, object)) {
                part(relationship, target, delete);
            }
            return;
        }
        target(object, relationship);
        Members.of(object, relationship).whole();
        for (Tracked member : Members.of(object, relationship).items()) {
            if (pairs && delete) {
                delete(member);
            } else if (!pairs && !ValueKeys.leaves(member, relationship, object)) {
                part(relationship, member, delete);
            }
        }
    }

    /** Returns the parent to which the child referred before its foreign key was set by value. */
    private static @Nullable Object former(Tracked child, Relationship relationship) {
        Relationship inverse = relationship.inverse();
        Changes changes = child.$changes();
        return inverse == null || changes == null || !changes.contains(inverse.index())
                ? null
                : changes.before(inverse.index());
    }

    /** Returns whether a part that the deleted object owned one way belongs to another by now. */
    private boolean isKept(Relationship relationship, Tracked target) {
        return relationship.inverse() == null && relationship.deletesOrphans() && holders.isHeld(relationship, target);
    }

    private static @Nullable Object target(Tracked object, Relationship relationship) {
        if (!Tracking.isLoaded(object, relationship.index())) {
            Tracking.load(object, relationship.index());
        }
        return object.$get(relationship.index());
    }

    private void part(Relationship relationship, Tracked child, boolean delete) {
        Relationship inverse = relationship.inverse();
        if (delete) {
            delete(child);
        } else if (inverse != null && !work.deleting().contains(child)) {
            undo.released(child, inverse);
            References.release(child, inverse);
        }
    }

    private void delete(Tracked object) {
        if (UnitOfWork.stateOf(object) == EntityState.PENDING) {
            undo.forgotten(object);
            work.forgetPending(object);
        } else if (UnitOfWork.stateOf(object) == EntityState.PERSISTENT) {
            mark(object);
        }
    }
}
