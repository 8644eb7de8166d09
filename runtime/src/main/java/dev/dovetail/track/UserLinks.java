package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.RelationshipKind;
import org.jspecify.annotations.Nullable;

/**
 * What the user has linked and unlinked on the side that does not hold the key: when the object forgets its changes,
 * the objects at the other end refer to what they did before. What was set on those objects themselves stays.
 */
final class UserLinks {
    private UserLinks() {}

    static void revert(Tracked object, Changes changes) {
        for (RelationshipMapping relationship : object.$type().relationships()) {
            RelationshipMapping inverse = InverseSync.keptInverse(relationship);
            if (inverse == null || !inverse.kind().holdsKey()) {
                continue;
            }
            int index = relationship.index();
            CollectionState members = relationship.kind().isToMany() ? CollectionState.ifPresent(object, relationship)
                    : null;
            if (members != null) {
                for (Tracked member : members.changedHere().toArray()) {
                    boolean added = members.added().contains(member);
                    revert(member, inverse, object, added ? object : null);
                }
            } else if (relationship.kind() == RelationshipKind.ONE_TO_ONE && changes.contains(index)
                    && changes.wasSetHere(index)) {
                if (object.$get(index) instanceof Tracked now) {
                    revert(now, inverse, object, object);
                }
                if (changes.before(index) instanceof Tracked former) {
                    revert(former, inverse, object, null);
                }
            }
        }
    }

    /** The holder of the key refers to what it did, if it is still as the change on the other side has left it. */
    private static void revert(Tracked holder, RelationshipMapping reference, Tracked from,
            @Nullable Tracked left) {
        int index = reference.index();
        Changes changes = holder.$changes();
        if (UnitOfWork.stateOf(holder) != EntityState.PERSISTENT || changes == null || !changes.contains(index)
                || holder.$get(index) != left || changes.wasSetHere(index)) {
            return;
        }
        Object before = changes.before(index);
        changes.forget(index);
        if (before == Changes.UNKNOWN) {
            holder.$set(index, null);
            LoadedProperties.remove(holder, index);
            return;
        }
        Tracked former = before instanceof Tracked tracked && UnitOfWork.stateOf(tracked) == EntityState.PERSISTENT
                ? tracked
                : null;
        holder.$set(index, former);
        RelationshipMapping inverse = InverseSync.keptInverse(reference);
        if (former != null && former != from && inverse != null) {
            Expiration.takeBack(former, inverse, holder);
        }
    }
}
