package dev.dovetail.catalog;

import dev.dovetail.catalog.MigrationStep.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the steps of a migration. A statement that is needed for several reasons is written once. */
final class MigrationSteps {
    private final List<MigrationStep> steps = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** Adds a step, without the statements that are there. */
    void add(Phase phase, List<String> reasons, boolean loses, List<String> statements) {
        List<String> added = statements.stream().filter(statement -> known.add(phase + statement)).toList();
        if (!added.isEmpty()) {
            steps.add(new MigrationStep(phase, reasons, added, loses));
        }
    }

    /** Adds a step of one statement, unless it is there. */
    void add(Phase phase, String reason, boolean loses, String statement) {
        add(phase, reason.isEmpty() ? List.of() : List.of(reason), loses, List.of(statement));
    }

    /** Adds a step whose statements may repeat those of others. */
    void addWhole(Phase phase, List<String> reasons, boolean loses, List<String> statements) {
        steps.add(new MigrationStep(phase, reasons, statements, loses));
    }

    /** Returns the steps in the order of their execution. */
    List<MigrationStep> inOrder() {
        // What is computed from a column is planned after it, and goes before it.
        List<MigrationStep> replaced = new ArrayList<>(
                steps.stream().filter(step -> step.phase() == Phase.DROP_REPLACED_COLUMNS).toList());
        Collections.reverse(replaced);
        steps.removeAll(replaced);
        steps.addAll(replaced);
        steps.sort(Comparator.comparing(MigrationStep::phase));
        return steps;
    }
}
