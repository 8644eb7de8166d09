package dev.dovetail.catalog;

import dev.dovetail.catalog.MigrationStep.Phase;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rebuilds tables with their rows, on databases that can change little of an existing table. */
final class TableRebuild {
    private final Catalog model;
    private final CatalogDialect dialect;
    private final Map<TableName, List<CatalogDifference>> tables = new LinkedHashMap<>();

    TableRebuild(Catalog model, List<CatalogDifference> differences, CatalogDialect dialect) {
        this.model = model;
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
        return !(difference instanceof CatalogDifference.MissingTable
                || difference instanceof CatalogDifference.ExtraTable
                || difference instanceof CatalogDifference.MissingSequence
                || difference instanceof CatalogDifference.ExtraSequence
                || difference instanceof CatalogDifference.ChangedSequence);
    }

    private static boolean isSmall(CatalogDifference difference) {
        return difference instanceof CatalogDifference.MissingIndex
                || difference instanceof CatalogDifference.ExtraIndex
                || difference instanceof CatalogDifference.ChangedIndex
                || difference instanceof CatalogDifference.MissingColumn missing
                        && missing.model().nullable() && !missing.model().isDefaulted();
    }

    private static boolean loses(CatalogDifference difference) {
        return !(difference instanceof CatalogDifference.MissingColumn
                || difference instanceof CatalogDifference.MissingConstraint
                || difference instanceof CatalogDifference.MissingIndex
                || difference instanceof CatalogDifference.ChangedColumn changed && !changed.changesType());
    }

    /** Returns one step for each table to rebuild. */
    List<MigrationStep> steps() {
        List<MigrationStep> steps = new ArrayList<>();
        tables.forEach((name, differences) -> {
            List<String> reasons = differences.stream().map(CatalogDifference::toString).toList();
            boolean loses = differences.stream().anyMatch(TableRebuild::loses);
            steps.add(new MigrationStep(Phase.CHANGE_COLUMNS, reasons, statements(model.table(name), differences),
                    loses));
        });
        return steps;
    }

    private List<String> statements(CatalogTable table, List<CatalogDifference> differences) {
        Set<String> missing = new HashSet<>();
        for (CatalogDifference difference : differences) {
            if (difference instanceof CatalogDifference.MissingColumn column) {
                missing.add(column.model().name());
            }
        }
        List<String> kept = new ArrayList<>();
        for (CatalogColumn column : table.columns()) {
            if (!missing.contains(column.name())) {
                kept.add(dialect.identifiers().quoted(column.name()));
            }
        }
        TableName made = new TableName(table.name().schema(), "new_" + table.name().name());
        List<String> statements = new ArrayList<>();
        if (dialect.beforeRebuilding() != null) {
            statements.add(dialect.beforeRebuilding());
        }
        statements.add("CREATE TABLE " + dialect.quoted(made) + " " + table.statements().body());
        if (!kept.isEmpty()) {
            String columns = String.join(", ", kept);
            statements.add("INSERT INTO " + dialect.quoted(made) + " (" + columns + ")\n    SELECT " + columns
                    + " FROM "
                    + dialect.quoted(table.name()));
        }
        statements.add("DROP TABLE " + dialect.quoted(table.name()));
        statements.add("ALTER TABLE " + dialect.quoted(made) + " RENAME TO "
                + dialect.identifiers().quoted(table.name().name()));
        table.indexes().forEach(index -> statements.add(index.statement()));
        if (dialect.afterRebuilding() != null) {
            statements.add(dialect.afterRebuilding());
        }
        return statements;
    }
}
