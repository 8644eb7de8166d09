package dev.dovetail.flush;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.InverseSync;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies the delete cascade: deletes the targets of relationships with {@code Cascade.DELETE} and sets the foreign
 * keys of the other children to null. Loads the relationships that it needs.
 */
final class DeleteCascade {
    private final UnitOfWork work;
    private final PreparationUndo undo;
    private final OneWayHolders holders;
    private final DeletedValues values;
    private ValueKeys valueKeys;

    DeleteCascade(UnitOfWork work, PreparationUndo undo, OneWayHolders holders) {
        this.work = work;
        this.undo = undo;
        this.holders = holders;
        this.values = new DeletedValues(work);
        this.valueKeys = new ValueKeys(work);
    }

    /** Marks {@code object} for deletion by this flush. */
    void mark(Tracked object) {
        if (!work.deleting().contains(object)) {
            undo.marked(object);
            work.markDeleted(object);
        }
    }

    /** Follows the deletion of each entity that is marked for deletion, including those that are marked meanwhile. */
    void follow() {
        valueKeys = new ValueKeys(work);
        for (int i = 0; i < work.deleting().size(); i++) {
            Tracked object = work.deleting().get(i);
            DeletedValues.restoreKeys(object);
            for (RelationshipMapping relationship : object.$type().sides()) {
                if (!relationship.isViewOnly()) {
                    follow(object, relationship);
                }
            }
            values.readUnique(object);
        }
    }

    private void follow(Tracked object, RelationshipMapping relationship) {
        boolean delete = relationship.cascades(Cascade.DELETE);
        if (relationship.kind().holdsKey()) {
            if (delete && target(object, relationship) instanceof Tracked target && !isKept(relationship, target)) {
                delete(target);
            }
            return;
        }
        boolean pairs = relationship.kind() == RelationshipKind.MANY_TO_MANY;
        for (Tracked child : pairs ? List.<Tracked>of() : valueKeys.of(object, relationship)) {
            releaseOrDelete(relationship, child, delete);
            if (!delete && former(child, relationship) instanceof Tracked former && former != object) {
                InverseSync.forget(former, relationship, child);
            }
        }
        if (work.hasDetached() && !pairs) {
            DetachedChildren.reopen(work, object, relationship);
        }
        if (!ObjectTracking.isLoaded(object, relationship.index()) && relationship.isPassiveDeletes()) {
            return;
        }
        if (!relationship.kind().isToMany()) {
            if (target(object, relationship) instanceof Tracked target
                    && !ValueKeys.leaves(target, relationship, object)) {
                releaseOrDelete(relationship, target, delete);
            }
            return;
        }
        target(object, relationship);
        CollectionState.of(object, relationship).loadAll();
        for (Tracked member : CollectionState.of(object, relationship).items()) {
            if (pairs && delete) {
                delete(member);
            } else if (!pairs && !ValueKeys.leaves(member, relationship, object)) {
                releaseOrDelete(relationship, member, delete);
            }
        }
    }

    /**
     * Returns the parent that {@code child} referred to before its foreign key was set by value, or null if that
     * reference has not changed.
     */
    private static @Nullable Object former(Tracked child, RelationshipMapping relationship) {
        RelationshipMapping inverse = relationship.inverse();
        Changes changes = child.$changes();
        return inverse == null || changes == null || !changes.contains(inverse.index())
                ? null
                : changes.before(inverse.index());
    }

    /** Returns whether another entity holds {@code target}, the orphan-deleting part of a one-sided relationship. */
    private boolean isKept(RelationshipMapping relationship, Tracked target) {
        return relationship.inverse() == null && relationship.deletesOrphans() && holders.isHeld(relationship, target);
    }

    private static @Nullable Object target(Tracked object, RelationshipMapping relationship) {
        if (!ObjectTracking.isLoaded(object, relationship.index())) {
            ObjectTracking.load(object, relationship.index());
        }
        return object.$get(relationship.index());
    }

    private void releaseOrDelete(RelationshipMapping relationship, Tracked child, boolean delete) {
        RelationshipMapping inverse = relationship.inverse();
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
