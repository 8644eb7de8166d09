package dev.dovetail.catalog;

import dev.dovetail.catalog.MigrationStep.Phase;
import dev.dovetail.catalog.TouchedColumns.Touch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans what must be dropped for a while because a column or key that it uses changes, although it does not differ.
 * What uses a column that is dropped goes for good.
 */
final class DependentMigration {
    private final Catalog model;
    private final Catalog actual;
    private final DifferenceImpact impact;
    private final TouchedColumns touched;
    private final MigrationSteps steps;
    private final CatalogDialect dialect;

    DependentMigration(Catalog model, Catalog actual, DifferenceImpact impact, MigrationSteps steps,
            CatalogDialect dialect) {
        this.model = model;
        this.actual = actual;
        this.impact = impact;
        this.touched = impact.touched();
        this.steps = steps;
        this.dialect = dialect;
    }

    void plan() {
        for (CatalogTable table : actual.tables()) {
            if (table.kind() == TableKind.TABLE && !impact.isDropped(table.name())) {
                table.constraints().forEach(constraint -> plan(table, constraint));
                table.indexes().forEach(index -> plan(table, index));
                table.columns().forEach(column -> plan(table, column));
            }
        }
        if (dialect.viewsKeepColumns()) {
            new ViewMigration(actual, impact, steps, dialect).plan();
        }
    }

    /** Makes a generated column anew, if it is in the way of a change of a column that it is computed from. */
    private void plan(CatalogTable table, CatalogColumn column) {
        Touch touch = column.isGenerated() ? touched.ofText(table.name(), column.value().generated()) : Touch.NONE;
        if (touch == Touch.NONE) {
            return;
        }
        CatalogTable wanted = wanted(table);
        CatalogColumn made = wanted == null ? null : find(wanted, column.name());
        ColumnMigration columns = new ColumnMigration(steps, impact, dialect);
        String why = reason(table, "the generated column " + column.name());
        if (touch == Touch.DROPPED && made == null) {
            columns.drop(table.name(), column, why);
        } else {
            columns.replace(table.name(), made != null ? made : new CatalogColumn(column.name(), column.type(),
                    column.nullable(), column.value(), column.comment(), column.type() + " GENERATED ALWAYS AS ("
                            + column.value().generated() + ")" + dialect.stored()), why);
        }
    }

    private void plan(CatalogTable table, Constraint constraint) {
        Touch touch = touched.of(table, constraint);
        boolean isMoved = switch (constraint.kind()) {
            case FOREIGN_KEY -> touch != Touch.NONE || impact.isBroken(constraint)
                    || impact.losesIndex(table.name(), constraint);
            case CHECK -> touch.compareTo(Touch.CONVERTED) >= 0;
            case PRIMARY_KEY, UNIQUE -> touch.compareTo(Touch.REPLACED) >= 0;
        };
        if (!isMoved || impact.isChanged(constraint) || constraint.isPartOfColumn()) {
            return;
        }
        String thing = "the " + constraint.kind() + " " + constraint;
        boolean isKey = constraint.isForeignKey();
        steps.add(isKey ? Phase.DROP_FOREIGN_KEYS : Phase.DROP_CONSTRAINTS, reason(table, thing), true,
                dialect.drop(table.name(), constraint));
        Constraint made = wanted(table, constraint);
        boolean isGone = touch == Touch.DROPPED || made == null
                && (touch == Touch.CONVERTED || isKey && impact.isBroken(constraint));
        if (!isGone) {
            steps.add(isKey ? Phase.ADD_FOREIGN_KEYS : Phase.ADD_CONSTRAINTS, "", true, "ALTER TABLE "
                    + dialect.quoted(table.name()) + " ADD "
                    + ConstraintSql.of(made == null ? constraint : made, dialect));
        }
    }

    private void plan(CatalogTable table, CatalogIndex index) {
        Touch touch = touched.of(table, index);
        boolean isPlain = index.condition().isEmpty() && !index.columns().contains("");
        boolean isMoved = touch.compareTo(isPlain ? Touch.REPLACED : Touch.CONVERTED) >= 0;
        if (!isMoved || impact.isChanged(index)) {
            return;
        }
        steps.add(Phase.DROP_INDEXES, reason(table, "the " + index), true, dialect.drop(table.name(), index));
        if (touch == Touch.REPLACED) {
            steps.add(Phase.CREATE_INDEXES, "", true, dialect.create(table.name(), index));
        }
    }

    /** Returns the table of the model, or null if it has none. */
    private @Nullable CatalogTable wanted(CatalogTable table) {
        for (CatalogTable each : model.tables()) {
            if (key(each.name().toString()).equals(key(table.name().toString()))) {
                return each;
            }
        }
        return null;
    }

    private @Nullable CatalogColumn find(CatalogTable table, String name) {
        for (CatalogColumn column : table.columns()) {
            if (key(column.name()).equals(key(name))) {
                return column;
            }
        }
        return null;
    }

    /** Returns the constraint of the model that has the name or the columns of {@code constraint}, or null. */
    private @Nullable Constraint wanted(CatalogTable table, Constraint constraint) {
        CatalogTable wanted = wanted(table);
        if (wanted == null) {
            return null;
        }
        Constraint found = null;
        for (Constraint each : wanted.constraints(constraint.kind())) {
            if (key(each.name()).equals(key(constraint.name()))) {
                return each;
            }
            List<String> columns = dialect.identifiers().keys(each.columns());
            if (!columns.isEmpty() && columns.equals(dialect.identifiers().keys(constraint.columns()))) {
                found = each;
            }
        }
        return found;
    }

    private static String reason(CatalogTable table, String thing) {
        return table.name() + ": " + thing + " stands in the way.";
    }

    private String key(String name) {
        return dialect.identifiers().key(name);
    }
}
