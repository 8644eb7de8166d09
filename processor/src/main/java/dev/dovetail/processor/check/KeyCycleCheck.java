package dev.dovetail.processor.check;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Advises about a cycle of foreign keys that are never null and not deferrable: new rows that need each other cannot be
 * inserted.
 */
final class KeyCycleCheck implements SchemaCheck {
    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        Map<String, ResolvedEntity> entities = new HashMap<>();
        schema.compiled().forEach(entity -> entities.put(entity.declaration().qualifiedName(), entity));
        Set<String> done = new HashSet<>();
        for (ResolvedEntity entity : schema.compiled()) {
            search(entity, entities, done, new ArrayList<>(), reports);
        }
    }

    /**
     * Follows the foreign keys of {@code entity}, which was reached by {@code path}. Reports a path that is a cycle.
     */
    private static void search(
            ResolvedEntity entity,
            Map<String, ResolvedEntity> entities, Set<String> done, List<ResolvedForeignKey> path,
            List<Report> reports) {
        String name = entity.declaration().qualifiedName();
        int start = indexOf(path, name);
        if (start >= 0) {
            List<ResolvedForeignKey> cycle = path.subList(start, path.size());
            // The other report tells to remove one of the two keys, which removes the cycle.
            boolean isReported = cycle.stream().map(key -> entities.get(key.child().qualifiedName()))
                    .anyMatch(each -> each != null && each.reports().stream()
                            .anyMatch(report -> report.problem() == Problem.KEY_IN_BOTH_SIDES));
            if (!isReported && cycle.stream().noneMatch(ResolvedForeignKey::deferrable)) {
                report(cycle, reports);
            }
            return;
        }
        if (!done.add(name)) {
            return;
        }
        for (ResolvedForeignKey key : entity.foreignKeys().own(entity.declaration())) {
            ResolvedEntity parent = entities.get(key.parent().qualifiedName());
            if (key.sound() && parent != null && needsParentFirst(entity, key)) {
                path.add(key);
                search(parent, entities, done, path, reports);
                path.remove(path.size() - 1);
            }
        }
    }

    private static int indexOf(List<ResolvedForeignKey> path, String child) {
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).child().qualifiedName().equals(child)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns whether the parent's row has to be inserted before the child's. A row can reference itself, unless the
     * database generates its identifier.
     */
    private static boolean needsParentFirst(ResolvedEntity child, ResolvedForeignKey key) {
        boolean neverNull = key.properties().stream().allMatch(
                name -> child.stored().stored(name).map(each -> !each.column().nullable()).orElse(false));
        boolean toItself = key.parent().qualifiedName().equals(child.declaration().qualifiedName());
        return neverNull && (!toItself || child.stored().ids().stream().anyMatch(KeyCycleCheck::isIdentity));
    }

    private static boolean isIdentity(ColumnMapping id) {
        return id.keySource() != null && id.keySource().type() == GenerationType.IDENTITY;
    }

    private static void report(List<ResolvedForeignKey> cycle, List<Report> reports) {
        ResolvedForeignKey first = cycle.get(0);
        List<String> steps = new ArrayList<>();
        cycle.forEach(key -> steps.add(key.display()));
        reports.add(Report.of(Problem.NOT_NULL_KEY_CYCLE, first.annotation().origin(), first.child().name(),
                String.join(", ", first.properties()),
                String.join(" -> ", steps) + " -> " + first.child().name(),
                cycle.size() == 1 ? "generate the identifier before the insert, by GenerationType.SEQUENCE"
                        : "write on it: @ForeignKey(value = " + first.parent().className().simpleName()
                                + ".class, deferrable = true), for PostgreSQL and SQLite"));
    }
}
