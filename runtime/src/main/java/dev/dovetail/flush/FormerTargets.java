package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.track.Cascades;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds orphans whose row does not refer to their owner. The owner referred to them, by its foreign key or by an
 * association row.
 */
final class FormerTargets {
    /**
     * An entity that was removed from a relationship.
     *
     * @param relationship the relationship
     * @param target the removed entity
     */
    record Left(RelationshipMapping relationship, Tracked target) {}

    private final UnitOfWork work;
    private final OneWayHolders holders;

    FormerTargets(UnitOfWork work, OneWayHolders holders) {
        this.work = work;
        this.holders = holders;
    }

    /** Returns the entities that changed owners have removed since the last flush and that no other entity holds. */
    List<Left> find() {
        List<Left> found = new ArrayList<>(0);
        for (Tracked object : work.modified()) {
            Changes changes = object.$changes();
            if (changes == null) {
                continue;
            }
            for (RelationshipMapping relationship : object.$type().sides()) {
                if (relationship.deletesOrphans()) {
                    find(object, relationship, changes, found);
                }
            }
        }
        found.removeIf(left -> !isOrphan(left));
        return found;
    }

    private void find(Tracked object, RelationshipMapping relationship, Changes changes, List<Left> found) {
        if (relationship.kind() == RelationshipKind.MANY_TO_MANY) {
            CollectionState members = CollectionState.ifPresent(object, relationship);
            if (members != null) {
                for (Tracked member : members.removed()) {
                    found.add(new Left(relationship, member));
                }
            }
        } else if (relationship.kind().holdsKey() && changes.contains(relationship.index())) {
            Object before = changes.before(relationship.index());
            boolean isHere = before instanceof Tracked former && UnitOfWork.of(former) == work;
            Object former = isHere || before == null ? before : References.replaceUnknown(object, relationship);
            if (former instanceof Tracked orphan && orphan != object.$get(relationship.index())) {
                found.add(new Left(relationship, orphan));
            }
        }
    }

    /** Returns whether the removed entity is persistent and still held by no other entity. */
    boolean isOrphan(Left left) {
        Tracked target = left.target();
        if (UnitOfWork.stateOf(target) != EntityState.PERSISTENT || UnitOfWork.of(target) != work) {
            return false;
        }
        return left.relationship().inverse() == null
                ? !holders.isHeld(left.relationship(), target)
                : Cascades.isOrphan(left.relationship(), target);
    }
}
