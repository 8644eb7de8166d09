package dev.dovetail.tools.plan;

import dev.dovetail.catalog.Constraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans the checks of a table: those of one column on its property, others on the type. */
final class CheckPlanner {
    private final Map<String, List<CheckPlan>> ofColumns = new HashMap<>();
    private final List<CheckPlan> ofTable = new ArrayList<>();

    /** Plans the checks of {@code table}. Those that may not be understood are findings. */
    CheckPlanner(MappedTable table, Conditions conditions, DerivedNames names, List<Finding> findings) {
        if (!table.isWritten()) {
            return;
        }
        for (Constraint check : table.table().constraints(Constraint.Kind.CHECK)) {
            String condition = conditions.plain(check.condition());
            if (condition.isEmpty()) {
                continue;
            }
            List<String> columns = conditions.columns(condition, table);
            if (columns.isEmpty()) {
                findings.add(new Finding(table.table().name().toString(), "the check " + check.name() + " is left to "
                        + "the database, because @Check may not understand: " + condition));
            } else if (columns.size() == 1) {
                String column = columns.get(0);
                ofColumns.computeIfAbsent(column, each -> new ArrayList<>()).add(new CheckPlan(condition,
                        names.check(table.table().name(), column, check.name())));
            } else {
                ofTable.add(new CheckPlan(condition, names.check(table.table().name(),
                        Integer.toString(ofTable.size() + 1), check.name())));
            }
        }
    }

    /** Returns the checks of one column alone. */
    List<CheckPlan> of(String column) {
        return ofColumns.getOrDefault(column, List.of());
    }

    /** Returns the checks of several columns. */
    List<CheckPlan> ofTable() {
        return ofTable;
    }
}
