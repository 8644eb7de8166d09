package dev.dovetail.flush;

import dev.dovetail.flush.FlushStep.DeleteRows;
import dev.dovetail.flush.FlushStep.HoldRows;
import dev.dovetail.flush.FlushStep.InsertRows;
import dev.dovetail.flush.FlushStep.SwitchRows;
import dev.dovetail.flush.FlushStep.UpdateRows;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the steps of objects that have rows in several tables into a step for each table. Inserts and updates begin
 * with the table of the root, which holds the key and the version; deletes end with it. An update leaves out the tables
 * without a changed column, but not the version.
 */
final class JoinedSteps {
    private final List<FlushStep> all = new ArrayList<>();

    private JoinedSteps() {}

    /** Returns {@code steps}, with those of several tables split; the same list if there are none. */
    static List<FlushStep> split(List<FlushStep> steps) {
        boolean joined = false;
        for (int i = 0; i < steps.size() && !joined; i++) {
            joined = isJoined(steps.get(i));
        }
        if (!joined) {
            return steps;
        }
        JoinedSteps split = new JoinedSteps();
        for (FlushStep step : steps) {
            if (isJoined(step)) {
                split.add(step);
            } else {
                split.all.add(step);
            }
        }
        return split.all;
    }

    private static boolean isJoined(FlushStep step) {
        return step instanceof InsertRows inserts ? inserts.type().isJoined()
                : step instanceof UpdateRows updates ? updates.type().isJoined()
                : step instanceof DeleteRows deletes ? deletes.type().isJoined()
                : step instanceof HoldRows holds ? holds.type().isJoined()
                : step instanceof SwitchRows switches && switches.type().isJoined();
    }

    private void add(FlushStep step) {
        if (step instanceof InsertRows inserts) {
            for (EntityMapping<?> level : inserts.type().levels()) {
                all.add(new InsertRows(level, Levels.inserted(level, inserts.columns()), inserts.rows(),
                        inserts.deferred()));
            }
        } else if (step instanceof UpdateRows updates) {
            add(updates);
        } else if (step instanceof DeleteRows deletes) {
            for (EntityMapping<?> level = deletes.type(); level != null; level = level.parent()) {
                all.add(new DeleteRows(level, deletes.rows()));
            }
        } else if (step instanceof HoldRows holds) {
            for (EntityMapping<?> level : holds.type().levels()) {
                List<Attribute> columns = Levels.of(level, holds.columns());
                if (!columns.isEmpty()) {
                    all.add(new HoldRows(level, columns, holds.rows(), holds.values()));
                }
            }
        } else if (step instanceof SwitchRows switches) {
            for (EntityMapping<?> level : switches.type().levels()) {
                List<Attribute> columns = Levels.of(level, switches.columns());
                if (!columns.isEmpty() || level.parent() == null) {
                    all.add(new SwitchRows(level, columns, switches.rows(), switches.former()));
                }
            }
        }
    }

    private void add(UpdateRows updates) {
        boolean versioned = !updates.isPart() && !UpdateBinding.isNew(updates.rows().get(0));
        for (EntityMapping<?> level : updates.type().levels()) {
            List<Attribute> columns = Levels.of(level, updates.columns());
            boolean isVersion = versioned && Versions.of(level) != null;
            if (!columns.isEmpty() || isVersion) {
                all.add(new UpdateRows(level, columns, updates.rows(), updates.toNull(),
                        updates.isPart() || !isVersion));
            }
        }
    }
}
