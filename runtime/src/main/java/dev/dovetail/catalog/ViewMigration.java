package dev.dovetail.catalog;

import dev.dovetail.catalog.MigrationStep.Phase;
import dev.dovetail.catalog.TouchedColumns.Touch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans to drop the views that use what changes, and to create them again afterwards. */
final class ViewMigration {
    private final Catalog actual;
    private final DifferenceImpact impact;
    private final MigrationSteps steps;
    private final CatalogDialect dialect;
    private final Map<CatalogTable, Boolean> due = new LinkedHashMap<>();

    ViewMigration(Catalog actual, DifferenceImpact impact, MigrationSteps steps, CatalogDialect dialect) {
        this.actual = actual;
        this.impact = impact;
        this.steps = steps;
        this.dialect = dialect;
    }

    void plan() {
        List<CatalogTable> views = actual.tables().stream()
                .filter(table -> table.kind().isView() && !table.statements().body().isEmpty()).toList();
        for (CatalogTable view : views) {
            List<String> names = Tokens.names(view.statements().body(), dialect);
            Touch worst = Touch.NONE;
            for (CatalogTable table : actual.tables()) {
                if (table != view && names.contains(table.name().name())) {
                    Touch touch = impact.touched().ofText(table.name(), view.statements().body());
                    worst = impact.isDropped(table.name()) ? Touch.DROPPED
                            : touch.compareTo(worst) > 0 ? touch : worst;
                }
            }
            if (worst != Touch.NONE) {
                due.put(view, worst != Touch.DROPPED);
            }
        }
        // Views of views: until no more are found.
        for (int before = -1; before < due.size();) {
            before = due.size();
            views.forEach(this::addDependent);
        }
        write();
    }

    private void addDependent(CatalogTable view) {
        List<String> names = Tokens.names(view.statements().body(), dialect);
        for (CatalogTable other : List.copyOf(due.keySet())) {
            if (other != view && names.contains(other.name().name()) && !due.containsKey(view)) {
                due.put(view, due.getOrDefault(other, false));
            }
        }
    }

    /** Writes the views in an order in which each follows those that it uses, and drops them in the opposite one. */
    private void write() {
        List<CatalogTable> ordered = new ArrayList<>();
        due.keySet().forEach(view -> order(view, ordered));
        for (int i = ordered.size() - 1; i >= 0; i--) {
            CatalogTable view = ordered.get(i);
            steps.add(Phase.DROP_VIEWS, view.name() + ": the " + view.kind() + " stands in the way.", true,
                    "DROP " + kind(view) + " " + dialect.quoted(view.name()));
        }
        for (CatalogTable view : ordered) {
            if (due.getOrDefault(view, false)) {
                steps.addWhole(Phase.CREATE_VIEWS, List.of(), true, creation(view));
            }
        }
    }

    private void order(CatalogTable view, List<CatalogTable> ordered) {
        if (ordered.contains(view)) {
            return;
        }
        List<String> names = Tokens.names(view.statements().body(), dialect);
        for (CatalogTable other : due.keySet()) {
            if (other != view && names.contains(other.name().name())) {
                order(other, ordered);
            }
        }
        ordered.add(view);
    }

    private List<String> creation(CatalogTable view) {
        List<String> columns = view.columns().stream().map(CatalogColumn::name).toList();
        List<String> statements = new ArrayList<>();
        statements.add("CREATE " + kind(view) + " " + dialect.quoted(view.name()) + " ("
                + String.join(", ", dialect.identifiers().quoted(columns)) + ") AS " + view.statements().body());
        if (!view.comment().isEmpty()) {
            statements.add("COMMENT ON " + dialect.commented(view) + " " + dialect.quoted(view.name()) + " IS '"
                    + view.comment().replace("'", "''") + "'");
        }
        view.indexes().forEach(index -> statements.add(dialect.create(view.name(), index)));
        return statements;
    }

    private static String kind(CatalogTable view) {
        return view.kind().toString().toUpperCase(Locale.ROOT);
    }
}
