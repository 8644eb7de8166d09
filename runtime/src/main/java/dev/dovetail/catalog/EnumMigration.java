package dev.dovetail.catalog;

import dev.dovetail.catalog.MigrationStep.Phase;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/** Plans the changes of enum types. */
record EnumMigration(Catalog actual, MigrationSteps steps, CatalogDialect dialect) {
    private static final String OLD = "_old";

    void plan(CatalogDifference difference, String why) {
        if (difference instanceof CatalogDifference.MissingEnum missing) {
            steps.add(Phase.CREATE_TYPES, why, false, missing.model().statement());
        } else if (difference instanceof CatalogDifference.ExtraEnum extra) {
            steps.add(Phase.DROP_TYPES, why, true, "DROP TYPE " + dialect.quoted(extra.table()));
        } else if (difference instanceof CatalogDifference.ChangedEnum changed) {
            if (changed.isMadeAnew()) {
                replace(changed, why);
            } else {
                extend(changed, why);
            }
        }
    }

    /** Adds the labels that are missing, each at its place. */
    private void extend(CatalogDifference.ChangedEnum changed, String why) {
        List<String> statements = new ArrayList<>();
        List<String> labels = changed.model().labels();
        for (String label : changed.missing()) {
            int at = labels.indexOf(label);
            String place = at > 0 ? " AFTER " + literal(labels.get(at - 1))
                    : " BEFORE " + literal(changed.actual().labels().get(0));
            statements.add("ALTER TYPE " + dialect.quoted(changed.table()) + " ADD VALUE " + literal(label) + place);
        }
        steps.add(Phase.CREATE_TYPES, List.of(why), false, statements);
    }

    /** Creates the type anew, because no label can be taken out, and changes the columns to it. */
    private void replace(CatalogDifference.ChangedEnum changed, String why) {
        TableName name = changed.table();
        TableName old = new TableName(name.schema(), name.name() + OLD);
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TYPE " + dialect.quoted(name) + " RENAME TO " + dialect.identifiers().quoted(old.name()));
        statements.add(changed.model().statement());
        for (CatalogTable table : actual.tables()) {
            for (CatalogColumn column : table.columns()) {
                EnumType type = table.kind() == TableKind.TABLE ? actual.enumType(column) : null;
                if (type != null && type.name().equals(changed.actual().name())) {
                    change(table.name(), column, name, statements);
                }
            }
        }
        statements.add("DROP TYPE " + dialect.quoted(old));
        steps.addWhole(Phase.CHANGE_TYPES, List.of(why), true, statements);
    }

    private void change(TableName table, CatalogColumn column, TableName type, List<String> statements) {
        String quoted = dialect.identifiers().quoted(column.name());
        String alter = "ALTER TABLE " + dialect.quoted(table) + " ALTER COLUMN " + quoted + " ";
        String full = dialect.quoted(type) + (column.type().isArray() ? "[]" : "");
        if (column.isDefaulted()) {
            statements.add(alter + "DROP DEFAULT");
        }
        statements.add(alter + "SET DATA TYPE " + full + " USING " + quoted + "::TEXT::" + full);
        if (column.isDefaulted()) {
            statements.add(alter + "SET DEFAULT " + column.defaultValue());
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
