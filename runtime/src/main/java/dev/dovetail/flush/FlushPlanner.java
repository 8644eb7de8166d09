package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders the changes of a session as flush steps. Referenced tables come first. For each table, updates come before
 * inserts, as in SQLAlchemy, except updates that refer to new rows of the same group of tables. Deletes come last. If
 * rows take unique values from each other, or a referenced key changes while rows leave it, rows are ordered one by
 * one.
 */
final class FlushPlanner {
    private final UnitOfWork work;
    private final boolean keysChange;
    private final IdentityList postponed;
    private final NotNullCycles cycles;
    private final List<FlushStep> steps = new ArrayList<>();

    /**
     * Creates a planner.
     *
     * @param postponed the modified entities that this flush does not write
     * @param keysChange whether a referenced key of a row changes
     * @param keys draws keys that rows of a cycle need before their insert
     */
    FlushPlanner(UnitOfWork work, IdentityList postponed, boolean keysChange, DrawnKeys keys) {
        this.cycles = new NotNullCycles(keys);
        this.work = work;
        this.keysChange = keysChange;
        this.postponed = postponed;
    }

    /** Returns the steps in the order of execution. */
    List<FlushStep> plan() {
        return JoinedSteps.split(order());
    }

    private List<FlushStep> order() {
        List<Tracked> deleting = List.of(work.deleting().toArray());
        List<Tracked> updated = new ArrayList<>();
        Set<EntityMapping<?>> types = new LinkedHashSet<>();
        for (Tracked object : work.modified()) {
            if (hasChangedColumns(object) && !work.deleting().contains(object) && !postponed.contains(object)) {
                updated.add(object);
                types.add(object.$type());
            }
        }
        for (Tracked object : work.pending()) {
            types.add(object.$type());
        }
        for (Tracked object : deleting) {
            types.add(object.$type());
        }
        updated.forEach(SharedColumnCheck::check);
        work.pending().forEach(SharedColumnCheck::check);
        HalfKeyCheck halves = new HalfKeyCheck(work);
        updated.forEach(halves::check);
        work.pending().forEach(halves::check);
        List<List<EntityMapping<?>>> groups = TypeOrder.of(stable(types));
        AssociationPlanner pairs = new AssociationPlanner(work);
        if (ValueTransfers.exist(work.pending(), updated, deleting)
                || keysChange && AbandonedKeys.exist(updated, deleting)
                || TakenKeys.exist(groups, work.pending(), updated)) {
            RowSwitches switches = RowSwitches.of(work.pending(), deleting);
            pairs.settle(switches);
            pairs.unlink(steps);
            List<FlushStep> rekeyed = new RekeyedAssociations(updated).take(steps, work);
            ChangedKeys.free(updated, steps);
            byRow(groups, KeyOrder.sorted(updated), KeyOrder.sorted(deleting), switches);
            steps.addAll(rekeyed);
            pairs.link(steps);
            cycles.addTo(steps);
            return steps;
        }
        pairs.unlink(steps);
        List<FlushStep> rekeyed = new RekeyedAssociations(updated).take(steps, work);
        ChangedKeys.free(updated, steps);
        NewTargets targets = new NewTargets(work.pending());
        for (List<EntityMapping<?>> group : groups) {
            write(group, updated, targets);
        }
        steps.addAll(rekeyed);
        pairs.link(steps);
        new DeletePlanner(steps, cycles).plan(groups, deleting);
        cycles.addTo(steps);
        return steps;
    }

    /** Sorts the types by table name, so that every session writes tables in the same order, which avoids deadlocks. */
    private static Collection<EntityMapping<?>> stable(Set<EntityMapping<?>> types) {
        if (types.size() < 2) {
            return types;
        }
        List<EntityMapping<?>> ordered = new ArrayList<>(types);
        ordered.sort(Comparator.<EntityMapping<?>, String>comparing(type -> type.table().name())
                .thenComparing(type -> type.hierarchy() == null ? "" : type.name()));
        return ordered;
    }

    /** Returns whether a column changed. Changes of collections write no column of their owner. */
    private static boolean hasChangedColumns(Tracked object) {
        Changes changes = object.$changes();
        return changes != null && !changes.isEmpty();
    }

    /** Orders the rows one by one, by their dependencies on each other. */
    private void byRow(List<List<EntityMapping<?>>> groups, List<Tracked> updated, List<Tracked> deleting,
            RowSwitches switches) {
        RowWrites writes = new RowWrites(groups, switches);
        NewTargets targets = new NewTargets(work.pending());
        for (Tracked object : updated) {
            List<Attribute> columns = UpdatePlanner.columns(object, switches);
            if (!columns.isEmpty()) {
                writes.update(object, columns, waitsForInsert(object, groupOf(object, groups), targets));
            }
        }
        for (Tracked object : work.pending()) {
            writes.insert(object);
        }
        for (Tracked object : deleting) {
            writes.delete(object);
        }
        ReleasedColumns released = new ReleasedColumns();
        DeferredReferences deferred = new DeferredReferences();
        new Dependencies(writes, released).find();
        new Cycles(writes, new CycleBreaker(writes, released, deferred, work, cycles)).open();
        released.plan(steps);
        new WriteOrder(writes.all(), deferred, steps).plan();
    }

    private static List<EntityMapping<?>> groupOf(Tracked object, List<List<EntityMapping<?>>> groups) {
        for (List<EntityMapping<?>> group : groups) {
            if (group.contains(object.$type())) {
                return group;
            }
        }
        return List.of();
    }

    private void write(List<EntityMapping<?>> group, List<Tracked> updated, NewTargets targets) {
        List<Tracked> early = new ArrayList<>();
        List<Tracked> late = new ArrayList<>();
        for (Tracked object : updated) {
            if (group.contains(object.$type())) {
                (waitsForInsert(object, group, targets) ? late : early).add(object);
            }
        }
        updates(group, early);
        List<Tracked> rows = new ArrayList<>(work.pending().size());
        for (Tracked object : work.pending()) {
            if (group.contains(object.$type())) {
                rows.add(object);
            }
        }
        InsertPlanner inserts = new InsertPlanner(steps, cycles);
        if (TypeOrder.isCyclic(group)) {
            inserts.dependent(rows, group);
        } else if (!rows.isEmpty()) {
            inserts.independent(group.get(0), rows);
        }
        planDeferred(rows, inserts.deferred());
        updates(group, late);
    }

    private void updates(List<EntityMapping<?>> group, List<Tracked> rows) {
        for (EntityMapping<?> type : group) {
            List<Tracked> ofType = new ArrayList<>();
            for (Tracked row : rows) {
                if (row.$type() == type) {
                    ofType.add(row);
                }
            }
            if (!ofType.isEmpty()) {
                new UpdatePlanner(steps).plan(type, KeyOrder.sorted(ofType));
            }
        }
    }

    private static boolean waitsForInsert(Tracked object, List<EntityMapping<?>> group, NewTargets targets) {
        for (RelationshipMapping relationship : object.$type().references()) {
            if (TypeOrder.holds(group, relationship.target()) && targets.ofChanged(object, relationship) != null) {
                return true;
            }
        }
        return false;
    }

    /** Adds updates of the references that were inserted as null. */
    private void planDeferred(List<Tracked> rows, DeferredReferences deferred) {
        if (deferred.isEmpty()) {
            return;
        }
        Map<List<Attribute>, List<Tracked>> shapes = new LinkedHashMap<>();
        for (Tracked row : rows) {
            List<Attribute> columns = new ArrayList<>();
            for (RelationshipMapping relationship : deferred.of(row)) {
                columns.addAll(ReleasedColumns.released(relationship));
            }
            if (!columns.isEmpty()) {
                shapes.computeIfAbsent(columns, none -> new ArrayList<>()).add(row);
            }
        }
        shapes.forEach((columns, shaped) ->
                steps.add(new FlushStep.UpdateRows(shaped.get(0).$type(), columns, shaped, false)));
    }
}
