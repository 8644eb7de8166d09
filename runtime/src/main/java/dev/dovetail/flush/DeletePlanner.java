package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the deletes. Referring rows are deleted before the rows that they refer to. */
final class DeletePlanner {
    private final List<FlushStep> steps;
    private final NotNullCycles cycles;

    DeletePlanner(List<FlushStep> steps, NotNullCycles cycles) {
        this.steps = steps;
        this.cycles = cycles;
    }

    /** Adds steps that delete {@code rows}. {@code groups} lists referenced types first. */
    void plan(List<List<EntityMapping<?>>> groups, List<Tracked> rows) {
        Map<EntityMapping<?>, List<Tracked>> byType = new LinkedHashMap<>();
        for (Tracked row : rows) {
            byType.computeIfAbsent(row.$type(), none -> new ArrayList<>()).add(row);
        }
        List<List<EntityMapping<?>>> reversed = new ArrayList<>(groups);
        Collections.reverse(reversed);
        for (List<EntityMapping<?>> group : reversed) {
            List<Tracked> members = new ArrayList<>();
            for (EntityMapping<?> type : group) {
                members.addAll(KeyOrder.sorted(byType.getOrDefault(type, List.of())));
            }
            if (TypeOrder.isCyclic(group)) {
                dependent(members, group);
            } else if (!members.isEmpty()) {
                steps.add(new FlushStep.DeleteRows(group.get(0), members));
            }
        }
    }

    private void dependent(List<Tracked> rows, List<EntityMapping<?>> group) {
        RowOrder order = new RowOrder(rows);
        StoredTargets targets = new StoredTargets(rows);
        if (NotNullCycles.arePossible(group)) {
            cycles.delete(rows, targets::of);
        }
        for (Tracked row : rows) {
            for (RelationshipMapping relationship : row.$type().references()) {
                Tracked target = targets.of(row, relationship);
                if (target == row) {
                    releaseSelfReference(row, relationship);
                } else if (target != null && !cycles.isDeferred(relationship)) {
                    order.after(target, row);
                }
            }
        }
        boolean downward = Levels.referDownward(group);
        List<Tracked> ordered = new ArrayList<>(rows.size());
        for (List<Tracked> level : order.levels((waiting, waitsFor) -> release(waiting, targets))) {
            ordered.addAll(Levels.byType(level));
            if (downward) {
                runs(ordered);
                ordered.clear();
            }
        }
        runs(ordered);
    }

    private void runs(List<Tracked> ordered) {
        int from = 0;
        for (int i = 1; from < ordered.size() && i <= ordered.size(); i++) {
            if (i == ordered.size() || ordered.get(i).$type() != ordered.get(from).$type()) {
                steps.add(new FlushStep.DeleteRows(ordered.get(from).$type(), List.copyOf(ordered.subList(from, i))));
                from = i;
            }
        }
    }

    /** Sets a reference of a row to itself to null first, because some databases refuse to delete the row otherwise. */
    private void releaseSelfReference(Tracked row, RelationshipMapping relationship) {
        if (InsertPlanner.isNullable(relationship)) {
            steps.add(new FlushStep.UpdateRows(
                    row.$type(), ReleasedColumns.released(relationship), List.of(row), true));
        }
    }

    /**
     * Breaks a cycle of rows to delete. Picks a row whose referring foreign keys are nullable, adds updates that set
     * them to null, and returns the row.
     */
    private Tracked release(List<Tracked> waiting, StoredTargets targets) {
        for (Tracked chosen : waiting) {
            List<FlushStep> freeing = new ArrayList<>();
            boolean possible = true;
            for (Tracked row : waiting) {
                List<Attribute> columns = new ArrayList<>();
                for (RelationshipMapping relationship : row.$type().references()) {
                    if (targets.of(row, relationship) == chosen && row != chosen && !cycles.isDeferred(relationship)) {
                        possible &= InsertPlanner.isNullable(relationship);
                        columns.addAll(ReleasedColumns.released(relationship));
                    }
                }
                if (!columns.isEmpty()) {
                    freeing.add(new FlushStep.UpdateRows(row.$type(), columns, List.of(row), true));
                }
            }
            if (possible) {
                steps.addAll(freeing);
                return chosen;
            }
        }
        return waiting.get(0);
    }
}
