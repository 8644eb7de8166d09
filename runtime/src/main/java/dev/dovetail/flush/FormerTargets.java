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
 * Finds the orphans whose own row says nothing of their owner: it has named them, by a key that it holds or by a row of
 * an association table.
 */
final class FormerTargets {
    /** An object that was let go of. */
    record Left(RelationshipMapping relationship, Tracked target) {}

    private final UnitOfWork work;
    private final OneWayHolders holders;

    FormerTargets(UnitOfWork work, OneWayHolders holders) {
        this.work = work;
        this.holders = holders;
    }

    /** What changed objects have let go of since the last flush, and nothing holds. */
    List<Left> find() {
        List<Left> found = new ArrayList<>(0);
        for (Tracked object : work.modified()) {
            Changes changes = object.$changes();
            if (changes == null) {
                continue;
            }
            for (RelationshipMapping relationship : object.$type().relationships()) {
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

    /** Returns whether it has a row, and still nothing holds it. */
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
