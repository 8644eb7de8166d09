package dev.dovetail.track;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Cascades that apply at once: adding targets to a session, and removing orphans that are not persistent. */
public final class Cascades {
    private Cascades() {}

    /**
     * Adds {@code member}, a new target of {@code owner}, to the session of {@code owner} if the relationship cascades
     * saves.
     */
    static void save(Tracked owner, RelationshipMapping relationship, Tracked member) {
        UnitOfWork work = UnitOfWork.of(owner);
        if (work == null || !relationship.cascades(Cascade.SAVE) || UnitOfWork.stateOf(owner) == EntityState.DELETED) {
            return;
        }
        if (UnitOfWork.of(member) == null) {
            add(work, member);
            return;
        }
        work.reached().remove(member);
        if (!work.deleting().isEmpty() && !work.deleting().contains(owner)) {
            work.unmarkDeleted(member);
        }
    }

    /**
     * Adds {@code root} to a session and follows relationships with {@code Cascade.SAVE}. Undoes an unflushed deletion.
     *
     * @throws IllegalStateException if an entity belongs to another open session, was deleted in this transaction, or
     *     has a row for which the session holds another entity
     */
    public static void add(UnitOfWork work, Tracked root) {
        work.unmarkDeleted(root);
        work.reached().remove(root);
        Deque<Tracked> open = new ArrayDeque<>();
        boolean attached = attach(work, root);
        reach(root, open, work, attached);
        while (!open.isEmpty()) {
            Tracked object = open.poll();
            if (attach(work, object)) {
                reach(object, open, work, true);
            }
        }
    }

    /**
     * Adds the targets of modified and pending entities to the session by the save cascade. Skips entities that were
     * detached explicitly.
     */
    public static void addReached(UnitOfWork work) {
        Deque<Tracked> open = new ArrayDeque<>();
        for (Tracked object : work.modified()) {
            reach(object, open, work, false);
        }
        for (Tracked object : work.pending()) {
            reach(object, open, work, false);
        }
        while (!open.isEmpty()) {
            Tracked object = open.poll();
            if (UnitOfWork.of(object) == null && UnitOfWork.stateOf(object) != EntityState.DELETED
                    && attach(work, object)) {
                if (UnitOfWork.stateOf(object) == EntityState.PENDING) {
                    work.reached().add(object);
                }
                reach(object, open, work, false);
            }
        }
    }

    /**
     * Appends the targets of {@code object} that are not in the session to {@code open}. Includes explicitly detached
     * ones only if {@code withDetached} is true.
     */
    private static void reach(Tracked object, Deque<Tracked> open, UnitOfWork work, boolean withDetached) {
        for (RelationshipMapping relationship : object.$type().sides()) {
            if (!relationship.cascades(Cascade.SAVE)) {
                continue;
            }
            if (!relationship.kind().isToMany()) {
                Tracked target = (Tracked) object.$get(relationship.index());
                if (ObjectTracking.isLoaded(object, relationship.index())) {
                    offer(target, open, work, withDetached);
                }
                continue;
            }
            CollectionState members = CollectionState.ifPresent(object, relationship);
            if (members != null) {
                for (Tracked member : members.isLoaded() ? members.items() : members.added()) {
                    offer(member, open, work, withDetached);
                }
                // Members that were removed while detached must be written too.
                for (Tracked member : members.removed()) {
                    if (UnitOfWork.stateOf(member) == EntityState.DETACHED) {
                        offer(member, open, work, withDetached);
                    }
                }
            }
        }
    }

    private static void offer(@Nullable Tracked target, Deque<Tracked> open, UnitOfWork work, boolean withDetached) {
        if (target != null && withDetached) {
            work.reached().remove(target);
        }
        if (target != null && UnitOfWork.of(target) != work && (withDetached || !work.isDetached(target))
                && !isStillOrphan(target, work)) {
            open.add(target);
        }
    }

    private static boolean attach(UnitOfWork work, Tracked object) {
        UnitOfWork current = UnitOfWork.of(object);
        if (current != null && current != work) {
            throw new IllegalStateException(ObjectTracking.describe(object)
                    + " belongs to another open session. Merge it instead: session.merge(...).");
        }
        switch (UnitOfWork.stateOf(object)) {
            case TRANSIENT:
                work.addPending(object);
                return true;
            case DETACHED:
                Object key = EntityKeys.of(object);
                if (key == null) {
                    object.$attachment(null);
                    work.addPending(object);
                    return true;
                }
                Tracked known = work.find(object.$type().root(), key);
                if (known != null && known != object) {
                    throw new IllegalStateException("The session already holds another object for "
                            + ObjectTracking.describe(object) + ". Merge this one instead: session.merge(...).");
                }
                work.restore(object, key);
                return true;
            case DELETED:
                throw new IllegalStateException(ObjectTracking.describe(object)
                        + " was deleted in this transaction; it cannot be added again before the transaction ends.");
            default:
                return false;
        }
    }

    /**
     * Handles a member that was removed from {@code owner}. If it is an orphan, a pending one leaves the session, and a
     * persistent one is deleted by the next flush.
     */
    static void orphaned(Tracked owner, RelationshipMapping relationship, Tracked member) {
        if (!relationship.deletesOrphans() || !isOrphan(relationship, member)) {
            return;
        }
        EntityState state = UnitOfWork.stateOf(member);
        Changes changes = member.$changes();
        RelationshipMapping inverse = relationship.inverse();
        if (state == EntityState.PERSISTENT && changes != null && inverse != null) {
            changes.lose(inverse.index());
        }
        UnitOfWork work = UnitOfWork.of(state == EntityState.PENDING ? member : owner);
        if (work == null) {
            return;
        }
        if (state == EntityState.PENDING) {
            work.forgetPending(member);
        }
        if (UnitOfWork.stateOf(member) == EntityState.TRANSIENT) {
            work.orphans().add(member);
        }
    }

    /**
     * Allows the next flush to save {@code object} again after it became an orphan while pending, because it may have
     * another parent now.
     */
    static void parentFound(Tracked object, RelationshipMapping relationship) {
        RelationshipMapping parentSide = relationship.inverse();
        if (parentSide == null || !parentSide.deletesOrphans()) {
            return;
        }
        for (RelationshipMapping other : object.$type().sides()) {
            RelationshipMapping inverse = InverseSync.keptInverse(other);
            if (inverse == null || !inverse.cascades(Cascade.SAVE)) {
                continue;
            }
            CollectionState members = other.kind().isToMany() ? CollectionState.ifPresent(object, other) : null;
            if (members != null) {
                for (Tracked member : members.items()) {
                    markHolder(member, object);
                }
            } else if (object.$get(other.index()) instanceof Tracked target) {
                markHolder(target, object);
            }
        }
    }

    private static void markHolder(Tracked holder, Tracked orphan) {
        UnitOfWork work = UnitOfWork.of(holder);
        if (work != null && work.orphans().contains(orphan) && UnitOfWork.stateOf(holder) == EntityState.PERSISTENT) {
            UnitOfWork.changed(holder);
        }
    }

    /** Returns whether {@code object} became an orphan while pending and has no other parent. */
    public static boolean isStillOrphan(Tracked object, UnitOfWork work) {
        if (!work.orphans().contains(object)) {
            return false;
        }
        for (RelationshipMapping relationship : object.$type().sides()) {
            RelationshipMapping parentSide = relationship.inverse();
            if (parentSide != null && parentSide.deletesOrphans() && isOrphan(parentSide, object)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether no entity refers to {@code member} by this relationship. */
    public static boolean isOrphan(RelationshipMapping relationship, Tracked member) {
        RelationshipMapping inverse = relationship.inverse();
        return inverse == null || Side.of(inverse).isVacant(member, inverse);
    }
}
