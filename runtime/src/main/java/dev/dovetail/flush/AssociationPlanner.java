package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
import dev.dovetail.flush.FlushStep.AssociationRow;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.Cascades;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans the inserts and deletes of association rows from the net changes of collections. A row is written once, even if
 * both sides have changed.
 */
final class AssociationPlanner {
    private final UnitOfWork work;
    private final Map<RelationshipMapping, List<AssociationRow>> inserts = new LinkedHashMap<>();
    private final Map<RelationshipMapping, List<AssociationRow>> deletes = new LinkedHashMap<>();
    private final Map<RelationshipMapping, Set<AssociationRow>> seen = new IdentityHashMap<>(4);

    AssociationPlanner(UnitOfWork work) {
        this.work = work;
        for (Tracked object : work.pending()) {
            forEach(object, true);
        }
        for (Tracked object : work.modified()) {
            forEach(object, false);
        }
        for (Tracked object : work.deleting()) {
            deleted(object);
        }
    }

    private void forEach(Tracked object, boolean isNew) {
        for (RelationshipMapping relationship : object.$type().associations()) {
            CollectionState members = CollectionState.ifPresent(object, relationship);
            if (members == null || work.deleting().contains(object)) {
                continue;
            }
            for (Tracked member : isNew ? members.items() : members.added()) {
                if (!work.deleting().contains(member)) {
                    put(inserts, object, relationship, member);
                }
            }
            for (Tracked member : isNew ? new IdentityList() : members.removed()) {
                if (UnitOfWork.stateOf(member) == EntityState.PERSISTENT) {
                    put(deletes, object, relationship, member);
                }
            }
        }
    }

    /** Plans the deletes of the association rows of a deleted entity that exist in the database. */
    private void deleted(Tracked object) {
        for (RelationshipMapping relationship : object.$type().associations()) {
            CollectionState members = CollectionState.ifPresent(object, relationship);
            if (members == null) {
                continue;
            }
            for (Tracked member : members.items()) {
                if (!members.added().contains(member)) {
                    put(deletes, object, relationship, member);
                }
            }
            for (Tracked member : members.removed()) {
                put(deletes, object, relationship, member);
            }
        }
    }

    private void put(Map<RelationshipMapping, List<AssociationRow>> pairs, Tracked object,
            RelationshipMapping relationship, Tracked member) {
        UnitOfWork other = UnitOfWork.of(member);
        if (Cascades.isStillOrphan(member, work)) {
            return;
        }
        if (!work.reached().isEmpty() && UnitOfWork.stateOf(member) == EntityState.PENDING
                && !work.pending().contains(member)) {
            return; // An automatic flush postpones this entity and its association rows.
        }
        if (work.isDetached(member)) {
            if (pairs == inserts || UnitOfWork.stateOf(member) != EntityState.DETACHED) {
                return; // Changes of a detached entity are not written.
            }
        } else if (other != work) {
            throw new FlushException(relationship + " of " + ObjectTracking.describe(object) + " holds "
                    + ObjectTracking.describe(member) + ", which is not in the session, and the relationship"
                    + " does not cascade saves. Add it: session.add(...). Nothing was written.");
        }
        AssociationKeys association = relationship.association();
        RelationshipMapping inverse = relationship.inverse();
        boolean owning = association != null && association.owning() || inverse == null;
        RelationshipMapping side = owning || inverse == null ? relationship : inverse;
        AssociationRow pair = owning ? new AssociationRow(object, member) : new AssociationRow(member, object);
        if (pairs == inserts) {
            SharedColumnCheck.check(object, relationship, member);
        }
        if (seen.computeIfAbsent(side, none -> new HashSet<>()).add(pair)) {
            pairs.computeIfAbsent(side, none -> new ArrayList<>()).add(pair);
        }
    }

    /** Keeps the association rows that both a deleted entity and the new entity that takes over its row have. */
    void settle(RowSwitches switches) {
        if (!switches.isEmpty()) {
            inserts.forEach((relationship, pairs) ->
                    switches.settle(deletes.getOrDefault(relationship, List.of()), pairs));
            inserts.values().removeIf(List::isEmpty);
            deletes.values().removeIf(List::isEmpty);
        }
    }

    /** Adds the steps that delete association rows to {@code steps}. */
    void unlink(List<FlushStep> steps) {
        for (RelationshipMapping each : KeyOrder.tables(deletes.keySet())) {
            steps.add(new FlushStep.DeleteAssociations(each, deletes.getOrDefault(each, List.of())));
        }
    }

    /** Adds the steps that insert association rows to {@code steps}. */
    void link(List<FlushStep> steps) {
        for (RelationshipMapping each : KeyOrder.tables(inserts.keySet())) {
            steps.add(new FlushStep.InsertAssociations(each, inserts.getOrDefault(each, List.of())));
        }
    }
}
