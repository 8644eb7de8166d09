package dev.dovetail.catalog;

import dev.dovetail.catalog.MigrationStep.Phase;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rebuilds tables with their rows, on databases that can change little of an existing table. */
final class TableRebuild {
    private final Catalog model;
    private final Catalog actual;
    private final CatalogDialect dialect;
    private final Map<TableName, List<CatalogDifference>> tables = new LinkedHashMap<>();

    TableRebuild(Catalog model, Catalog actual, List<CatalogDifference> differences, CatalogDialect dialect) {
        this.model = model;
        this.actual = actual;
        this.dialect = dialect;
        if (!dialect.rebuildsTables()) {
            return;
        }
        for (CatalogDifference difference : differences) {
            if (isOfTable(difference) && !isSmall(difference)) {
                tables.computeIfAbsent(difference.table(), table -> ofTable(differences, table));
            }
        }
    }

    private static List<CatalogDifference> ofTable(List<CatalogDifference> differences, TableName table) {
        return differences.stream().filter(each -> isOfTable(each) && each.table().equals(table)).toList();
    }

    /** Returns whether the rebuild of a table removes {@code difference}. */
    boolean covers(CatalogDifference difference) {
        return isOfTable(difference) && tables.containsKey(difference.table());
    }

    private static boolean isOfTable(CatalogDifference difference) {
        return difference instanceof CatalogDifference.MissingColumn
                || difference instanceof CatalogDifference.ExtraColumn
                || difference instanceof CatalogDifference.ChangedColumn
                || difference instanceof CatalogDifference.MissingConstraint
                || difference instanceof CatalogDifference.ExtraConstraint
                || difference instanceof CatalogDifference.ChangedConstraint
                || difference instanceof CatalogDifference.MissingIndex
                || difference instanceof CatalogDifference.ExtraIndex
                || difference instanceof CatalogDifference.ChangedIndex;
    }

    private static boolean isSmall(CatalogDifference difference) {
        return difference instanceof CatalogDifference.MissingIndex
                || difference instanceof CatalogDifference.ExtraIndex
                || difference instanceof CatalogDifference.ChangedIndex
                || difference instanceof CatalogDifference.MissingColumn missing && missing.model().nullable()
                        && !missing.model().isDefaulted() && !missing.model().isGenerated();
    }

    private static boolean loses(CatalogDifference difference) {
        return !(difference instanceof CatalogDifference.MissingColumn
                || difference instanceof CatalogDifference.MissingConstraint
                || difference instanceof CatalogDifference.MissingIndex
                || difference instanceof CatalogDifference.ChangedColumn changed && !ColumnMigration.loses(changed)
                        && changed.model().isGenerated() == changed.actual().isGenerated());
    }

    /** Adds one step for each table to rebuild. */
    void addTo(MigrationSteps steps) {
        tables.forEach((name, differences) -> {
            CatalogTable before = actual.table(name, dialect.identifiers());
            List<String> reasons = new ArrayList<>(differences.stream().map(CatalogDifference::describe).toList());
            boolean hasComments = dialect.quoting().hasComments(before.statements().body());
            if (hasComments) {
                reasons.add(name + ": the comments in the statement that created the table are lost.");
            }
            boolean loses = hasComments || differences.stream().anyMatch(TableRebuild::loses);
            steps.addWhole(Phase.CHANGE_COLUMNS, reasons, loses,
                    statements(model.table(name, dialect.identifiers()), before, differences));
        });
    }

    private List<String> statements(CatalogTable wanted, CatalogTable before, List<CatalogDifference> differences) {
        RebuiltTable rebuilt = new RebuiltTable(wanted, before, differences, dialect);
        TableName made = new TableName(before.name().schema(), "new_" + before.name().name());
        while (actual.tables().stream().map(CatalogTable::name).anyMatch(made::equals)) {
            made = new TableName(made.schema(), "new_" + made.name());
        }
        List<String> statements = new ArrayList<>();
        boolean isSeen = actual.tables().stream().anyMatch(table ->
                table.kind().isView() || table.statements().followers().stream().anyMatch(TableRebuild::isTrigger));
        if (dialect.beforeRebuilding() != null) {
            statements.add(dialect.beforeRebuilding());
        }
        if (isSeen) {
            // Otherwise the new table could not be renamed, because views and triggers name the old one.
            statements.add("PRAGMA legacy_alter_table = ON");
        }
        statements.add("CREATE TABLE " + dialect.quoted(made) + " " + rebuilt.body());
        if (!rebuilt.copied().isEmpty()) {
            String columns = String.join(", ", rebuilt.copied());
            statements.add("INSERT INTO " + dialect.quoted(made) + " (" + columns + ")\n    SELECT " + columns
                    + " FROM " + dialect.quoted(before.name()));
        }
        statements.add("DROP TABLE " + dialect.quoted(before.name()));
        statements.add("ALTER TABLE " + dialect.quoted(made) + " RENAME TO "
                + dialect.identifiers().quoted(before.name().name()));
        statements.addAll(rebuilt.indexes());
        before.statements().followers().stream().filter(TableRebuild::isTrigger).forEach(statements::add);
        if (isSeen) {
            statements.add("PRAGMA legacy_alter_table = OFF");
        }
        if (dialect.afterRebuilding() != null) {
            statements.add(dialect.afterRebuilding());
        }
        return statements;
    }

    private static boolean isTrigger(String statement) {
        return statement.regionMatches(true, 0, "CREATE", 0, 6)
                && statement.substring(6).strip().regionMatches(true, 0, "TRIGGER", 0, 7);
    }
}
