package dev.dovetail.catalog;

import dev.dovetail.catalog.MigrationStep.Phase;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plans the steps that change a database to match a model, and writes them as a script. */
public final class Migration {
    private final CatalogDialect dialect;
    private final Catalog model;
    private final Catalog actual;
    private final List<CatalogDifference> differences;
    private final DifferenceImpact impact;
    private final MigrationSteps steps = new MigrationSteps();
    private final ColumnMigration columns;

    private Migration(Catalog model, Catalog actual, List<CatalogDifference> differences, CatalogDialect dialect) {
        this.model = model;
        this.actual = actual;
        this.differences = differences;
        this.dialect = dialect;
        this.impact = new DifferenceImpact(actual, differences, dialect);
        this.columns = new ColumnMigration(steps, impact, dialect);
    }

    /** Returns the script, which is empty if nothing differs. */
    public static String write(Catalog model, Catalog actual, List<CatalogDifference> differences,
            CatalogDialect dialect) {
        StringBuilder out = new StringBuilder();
        for (MigrationStep step : new Migration(model, actual, differences, dialect).plan()) {
            out.append(out.isEmpty() ? "" : "\n");
            step.write(out);
        }
        return out.toString();
    }

    /** Returns the statements that remove one difference. */
    public static List<String> statements(Catalog model, Catalog actual, CatalogDifference difference,
            CatalogDialect dialect) {
        List<String> statements = new ArrayList<>();
        new Migration(model, actual, List.of(difference), dialect).plan()
                .forEach(step -> statements.addAll(step.statements()));
        return statements;
    }

    private List<MigrationStep> plan() {
        TableRebuild rebuilds = new TableRebuild(model, actual, differences, dialect);
        for (CatalogDifference difference : differences) {
            if (!rebuilds.covers(difference)) {
                plan(difference);
            }
        }
        rebuilds.addTo(steps);
        if (!dialect.rebuildsTables()) {
            new DependentMigration(model, actual, impact, steps, dialect).plan();
        }
        return steps.inOrder();
    }

    private void plan(CatalogDifference difference) {
        String why = difference.describe();
        TableName table = difference.table();
        if (difference instanceof CatalogDifference.MissingSequence missing) {
            steps.add(Phase.CREATE_SEQUENCES, why, false, missing.model().statement());
        } else if (difference instanceof CatalogDifference.ChangedSequence changed) {
            steps.add(Phase.CREATE_SEQUENCES, why, false,
                    "ALTER SEQUENCE " + dialect.quoted(table) + " INCREMENT BY " + changed.model().step());
        } else if (difference instanceof CatalogDifference.ExtraSequence) {
            steps.add(Phase.DROP_SEQUENCES, why, true, "DROP SEQUENCE " + dialect.quoted(table));
        } else if (difference instanceof CatalogDifference.MissingTable missing) {
            create(missing.model(), why, impact.isLost(missing.model()));
        } else if (difference instanceof CatalogDifference.NotATable not) {
            String kind = not.actual().kind().toString().toUpperCase(Locale.ROOT);
            steps.add(Phase.DROP_VIEWS, why, true, "DROP " + kind + " " + dialect.quoted(table));
            create(not.model(), "", true);
        } else if (difference instanceof CatalogDifference.ExtraTable extra) {
            drop(extra.actual(), why);
        } else if (difference instanceof CatalogDifference.MissingColumn missing) {
            columns.add(table, missing.model(), why);
        } else if (difference instanceof CatalogDifference.ExtraColumn extra) {
            columns.drop(table, extra.actual(), why);
        } else if (difference instanceof CatalogDifference.ChangedColumn changed) {
            columns.change(changed, why);
        } else {
            planParts(difference, why);
        }
    }

    private void planParts(CatalogDifference difference, String why) {
        TableName table = difference.table();
        if (difference instanceof CatalogDifference.MissingConstraint missing) {
            addConstraint(table, missing.model(), why,
                    impact.isLost(table, missing.model()) || impact.replacesIndex(table, missing.model())
                            || impact.isNameTaken(missing.model().name()));
        } else if (difference instanceof CatalogDifference.ExtraConstraint extra && extra.actual().isPartOfColumn()) {
            dropPart(table, extra.actual(), why);
        } else if (difference instanceof CatalogDifference.ExtraConstraint extra) {
            dropConstraint(table, extra.actual(), why);
        } else if (difference instanceof CatalogDifference.ChangedConstraint changed) {
            dropConstraint(table, changed.actual(), why);
            addConstraint(table, changed.model(), "", true);
        } else if (difference instanceof CatalogDifference.MissingIndex missing) {
            boolean lost = impact.isLost(table, missing.model().columns())
                    || impact.isNameTaken(missing.model().name());
            steps.add(Phase.CREATE_INDEXES, why, lost, missing.model().statement());
        } else if (difference instanceof CatalogDifference.ExtraIndex extra) {
            steps.add(Phase.DROP_INDEXES, why, true, dialect.drop(table, extra.actual()));
        } else if (difference instanceof CatalogDifference.ChangedIndex changed) {
            steps.add(Phase.DROP_INDEXES, why, true, dialect.drop(table, changed.actual()));
            steps.add(Phase.CREATE_INDEXES, "", true, changed.model().statement());
        } else {
            new EnumMigration(actual, steps, dialect).plan(difference, why);
        }
    }

    /** Adds the step that drops a check which is part of the definition of a column. */
    private void dropPart(TableName table, Constraint check, String why) {
        String name = check.columns().get(0);
        CatalogColumn wanted = model.table(table, dialect.identifiers()).column(name);
        CatalogColumn there = actual.table(table, dialect.identifiers()).column(name);
        if (wanted != null && there != null) {
            steps.add(Phase.CHANGE_COLUMNS, List.of(why), true, dialect.redefine(table, wanted, there.undefined()));
        }
    }

    /** Adds the steps that create {@code table}. Foreign keys to later tables are added after all tables. */
    private void create(CatalogTable table, String why, boolean loses) {
        List<String> statements = new ArrayList<>();
        String schema = model.schemas().get(table.name().schema());
        if (schema != null) {
            statements.add(schema);
        }
        statements.add("CREATE TABLE " + dialect.quoted(table.name()) + " " + table.statements().body());
        statements.addAll(table.statements().followers());
        table.indexes().forEach(index -> statements.add(index.statement()));
        steps.addWhole(Phase.CREATE_TABLES, why.isEmpty() ? List.of() : List.of(why), loses, statements);
        for (Constraint constraint : table.statements().later()) {
            steps.add(Phase.ADD_FOREIGN_KEYS, "", loses, addition(table.name(), constraint));
        }
    }

    private void drop(CatalogTable table, String why) {
        List<String> statements = new ArrayList<>();
        if (dialect.beforeRebuilding() != null) {
            statements.add(dialect.beforeRebuilding());
        } else {
            for (Constraint constraint : table.constraints()) {
                if (constraint.isForeignKey()) {
                    steps.add(Phase.DROP_FOREIGN_KEYS, why, true, dialect.drop(table.name(), constraint));
                }
            }
        }
        statements.add("DROP TABLE " + dialect.quoted(table.name()));
        if (dialect.afterRebuilding() != null) {
            statements.add(dialect.afterRebuilding());
        }
        steps.addWhole(Phase.DROP_TABLES, List.of(why), true, statements);
    }

    private void addConstraint(TableName table, Constraint constraint, String why, boolean loses) {
        if (impact.comesWithColumn(table, constraint)
                || dialect.numbersByKey() && impact.isKeyOfNumbers(table, constraint)) {
            return;
        }
        steps.add(constraint.isForeignKey() ? Phase.ADD_FOREIGN_KEYS : Phase.ADD_CONSTRAINTS, why, loses,
                addition(table, constraint));
    }

    private void dropConstraint(TableName table, Constraint constraint, String why) {
        steps.add(constraint.isForeignKey() ? Phase.DROP_FOREIGN_KEYS : Phase.DROP_CONSTRAINTS, why, true,
                dialect.drop(table, constraint));
        String index = dialect.dropIndexOf(table, constraint);
        if (!index.isEmpty()) {
            steps.add(Phase.DROP_INDEXES, "", true, index);
        }
    }

    private String addition(TableName table, Constraint constraint) {
        return "ALTER TABLE " + dialect.quoted(table) + " ADD " + ConstraintSql.of(constraint, dialect);
    }
}
