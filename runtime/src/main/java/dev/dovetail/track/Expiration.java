package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.RelationshipKind;
import java.util.ArrayList;
import java.util.List;

/** Expires entities, so that the next access loads them again. Discards unflushed changes. */
public final class Expiration {
    private Expiration() {}

    /**
     * Expires a persistent entity and undoes its changes on the other sides. Keeps changes that other entities own: new
     * members, references that were set on the other side, and a one-to-one whose foreign key the other entity has.
     */
    public static void expire(Tracked object) {
        Changes changes = object.$changes();
        if (changes != null) {
            UserLinks.revert(object, changes);
        }
        List<RelationshipMapping> kept = changes == null ? List.of() : held(object, changes);
        expire(object, kept);
        if (changes != null) {
            keep(object, changes, kept);
        }
    }

    /** Expires {@code object}, except for the relationships in {@code kept}. */
    static void expire(Tracked object, List<RelationshipMapping> kept) {
        Changes changes = object.$changes();
        if (changes != null) {
            for (Attribute attribute : object.$type().attributes()) {
                int index = attribute.index();
                if (changes.contains(index) && changes.before(index) != Changes.UNKNOWN) {
                    object.$set(index, changes.before(index));
                }
            }
            for (RelationshipMapping relationship : object.$type().sides()) {
                if (!kept.contains(relationship)) {
                    revert(object, relationship, changes);
                }
            }
            object.$changes(null);
            UnitOfWork work = UnitOfWork.of(object);
            if (work != null) {
                work.modified().remove(object);
            }
        }
        forget(object, kept);
    }

    /** Returns the one-to-one relationships whose foreign key the other entity has, with an unflushed change. */
    private static List<RelationshipMapping> held(Tracked object, Changes changes) {
        List<RelationshipMapping> held = List.of();
        for (RelationshipMapping relationship : object.$type().sides()) {
            RelationshipMapping inverse = InverseSync.keptInverse(relationship);
            if (relationship.kind() == RelationshipKind.ONE_TO_ONE && inverse != null && inverse.kind().holdsKey()
                    && changes.contains(relationship.index())
                    && object.$get(relationship.index()) instanceof Tracked target && isUnwritten(target, inverse)) {
                held = held.isEmpty() ? new ArrayList<>() : held;
                held.add(relationship);
            }
        }
        return held;
    }

    private static boolean isUnwritten(Tracked holder, RelationshipMapping reference) {
        Changes changes = holder.$changes();
        return !hasRow(holder) || changes != null && changes.contains(reference.index());
    }

    /** Restores the recorded changes that other entities own. */
    private static void keep(Tracked object, Changes changes, List<RelationshipMapping> kept) {
        for (RelationshipMapping relationship : object.$type().sides()) {
            CollectionState members = relationship.kind().isToMany() ? CollectionState.ifPresent(object, relationship)
                    : null;
            if (members != null && hasNew(members.added())) {
                UnitOfWork.changed(object);
            } else if (kept.contains(relationship)) {
                UnitOfWork.changed(object).remember(relationship.index(), changes.before(relationship.index()));
            }
        }
    }

    private static boolean hasNew(IdentityList added) {
        for (Tracked member : added) {
            if (!hasRow(member)) {
                return true;
            }
        }
        return false;
    }

    private static void forget(Tracked object, List<RelationshipMapping> kept) {
        UnitOfWork.revise(object);
        // Additions of new entities are recorded only when the collection expires.
        for (RelationshipMapping relationship : object.$type().collections()) {
            CollectionState members = CollectionState.ifPresent(object, relationship);
            if (members != null) {
                members.expire();
            }
        }
        LoadedProperties.replace(object, object.$type().idMask());
        kept.forEach(relationship -> LoadedProperties.add(object, relationship.index()));
    }

    private static void revert(Tracked object, RelationshipMapping relationship, Changes changes) {
        RelationshipMapping inverse = InverseSync.keptInverse(relationship);
        if (relationship.kind().isToMany()) {
            CollectionState members = CollectionState.ifPresent(object, relationship);
            if (inverse != null && members != null && inverse.kind().isToMany()) {
                revertPairs(object, inverse, members);
            } else if (inverse == null && members != null) {
                forgetAdded(members);
            }
            return;
        }
        if (!changes.contains(relationship.index())) {
            return;
        }
        Tracked now = (Tracked) object.$get(relationship.index());
        Object before = changes.before(relationship.index());
        Tracked former = before instanceof Tracked tracked && hasRow(tracked) ? tracked : null;
        object.$set(relationship.index(), former);
        if (inverse == null || !relationship.kind().holdsKey()) {
            return;
        }
        if (now != null) {
            InverseSync.forget(now, inverse, object);
        }
        if (former != null) {
            Side.of(inverse).restore(former, inverse, object);
        }
    }

    /** Removes the added members. Without an inverse, only this entity knows the new association rows. */
    private static void forgetAdded(CollectionState members) {
        for (Tracked member : members.added().toArray()) {
            if (hasRow(member)) {
                members.removeLoaded(member);
            }
        }
    }

    /** Undoes the additions and removals of association rows on both sides. */
    private static void revertPairs(Tracked object, RelationshipMapping inverse, CollectionState members) {
        for (Tracked member : members.added().toArray()) {
            CollectionState other = CollectionState.ifPresent(member, inverse);
            if (other != null && UnitOfWork.stateOf(member) == EntityState.PERSISTENT) {
                other.removeLoaded(object);
                members.removeLoaded(member);
            }
        }
        for (Tracked member : members.removed().toArray()) {
            CollectionState other = CollectionState.ifPresent(member, inverse);
            if (other != null && hasRow(member)) {
                other.removeLoaded(object);
                other.addLoaded(object);
            }
        }
    }

    private static boolean hasRow(Tracked object) {
        return UnitOfWork.stateOf(object) == EntityState.PERSISTENT;
    }
}
