package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.RelationshipKind;
import org.jspecify.annotations.Nullable;

/**
 * Reverts targets that the application added or removed on the side without the foreign key, when the owner discards
 * its changes. Their references return to the former target, unless they were set on the targets themselves.
 */
final class UserLinks {
    private UserLinks() {}

    /** Reverts the references of the targets of {@code object} that {@code changes} has added or removed. */
    static void revert(Tracked object, Changes changes) {
        for (RelationshipMapping relationship : object.$type().sides()) {
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

    /** Reverts {@code reference} of {@code holder} if it is still as the change of the other side left it. */
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
            Side.of(inverse).restore(former, inverse, holder);
        }
    }
}
