package dev.dovetail.catalog;

import dev.dovetail.catalog.MigrationStep.Phase;
import dev.dovetail.catalog.TouchedColumns.Touch;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/** Plans the changes of columns. */
record ColumnMigration(MigrationSteps steps, DifferenceImpact impact, CatalogDialect dialect) {

    void add(TableName table, CatalogColumn column, String why) {
        // What it is computed from may be added or changed in this migration.
        steps.add(column.isGenerated() ? Phase.ADD_REPLACED_COLUMNS : Phase.ADD_COLUMNS, List.of(why), false,
                addition(table, column));
    }

    private List<String> addition(TableName table, CatalogColumn column) {
        List<String> statements = new ArrayList<>();
        statements.add(alter(table) + " ADD COLUMN " + name(column) + " " + column.definition()
                + withKey(table, column));
        String comment = column.comment().isEmpty() ? "" : dialect.comment(table, column);
        if (!comment.isEmpty()) {
            statements.add(comment);
        }
        return statements;
    }

    void drop(TableName table, CatalogColumn column, String why) {
        // A generated column goes before the columns that it is computed from.
        steps.add(column.isGenerated() ? Phase.DROP_REPLACED_COLUMNS : Phase.DROP_COLUMNS, why, true,
                dropping(table, column));
    }

    private String dropping(TableName table, CatalogColumn column) {
        return alter(table) + " DROP COLUMN " + name(column);
    }

    void change(CatalogDifference.ChangedColumn changed, String why) {
        TableName table = changed.table();
        if (impact.touched().of(table, changed.column()) == Touch.REPLACED) {
            replace(table, changed.model(), why);
            return;
        }
        List<String> statements = new ArrayList<>(dialect.redefine(table, changed.model(), changed.actual()));
        if (!statements.isEmpty()) {
            int last = statements.size() - 1;
            statements.set(last, statements.get(last) + withKey(table, changed.model()));
        }
        steps.add(Phase.CHANGE_COLUMNS, List.of(why), loses(changed), statements);
    }

    /** Drops a column, and adds it as {@code column} says. */
    void replace(TableName table, CatalogColumn column, String why) {
        steps.add(Phase.DROP_REPLACED_COLUMNS, why, true, dropping(table, column));
        steps.add(Phase.ADD_REPLACED_COLUMNS, List.of(), true, addition(table, column));
    }

    /** Returns whether values may be lost, or something that the column says: its default, number or comment. */
    static boolean loses(CatalogDifference.ChangedColumn changed) {
        CatalogColumn model = changed.model();
        CatalogColumn actual = changed.actual();
        boolean losesComment = !model.comment().isEmpty() && !actual.comment().isEmpty()
                && !model.comment().equals(actual.comment());
        return changed.changesType() && !model.type().hasLabels(actual.type().labels())
                || actual.isIdentity() && !model.isIdentity()
                || actual.isDefaulted() && !actual.isIdentity() && !model.isDefaulted() || losesComment;
    }

    private String withKey(TableName table, CatalogColumn column) {
        Constraint key = impact.missingKey(table, column);
        return key != null && dialect.numbersByKey() ? ", ADD " + key.definition() : "";
    }

    private String alter(TableName table) {
        return "ALTER TABLE " + dialect.quoted(table);
    }

    private String name(CatalogColumn column) {
        return dialect.identifiers().quoted(column.name());
    }
}
