package dev.dovetail.catalog;

import dev.dovetail.catalog.MigrationStep.Phase;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plans the steps that change a database to match a model, and writes them as a script. */
public final class Migration {
    private final CatalogDialect dialect;
    private final Catalog model;
    private final DifferenceImpact impact;
    private final List<CatalogDifference> differences;
    private final List<MigrationStep> steps = new ArrayList<>();

    private Migration(Catalog model, Catalog actual, List<CatalogDifference> differences, CatalogDialect dialect) {
        this.model = model;
        this.differences = differences;
        this.dialect = dialect;
        this.impact = new DifferenceImpact(model, actual, differences, dialect.identifiers());
    }

    /** Returns the script, which is empty if nothing differs. */
    public static String write(Catalog model, Catalog actual, List<CatalogDifference> differences,
            CatalogDialect dialect) {
        Migration migration = new Migration(model, actual, differences, dialect);
        migration.plan();
        StringBuilder out = new StringBuilder();
        migration.steps.sort(Comparator.comparing(MigrationStep::phase));
        for (MigrationStep step : migration.steps) {
            out.append(out.isEmpty() ? "" : "\n");
            step.write(out);
        }
        return out.toString();
    }

    private void plan() {
        TableRebuild rebuilds = new TableRebuild(model, differences, dialect);
        for (CatalogDifference difference : differences) {
            if (!rebuilds.covers(difference)) {
                plan(difference);
            }
        }
        steps.addAll(rebuilds.steps());
        if (!dialect.rebuildsTables()) {
            planDetached();
        }
    }

    private void planDetached() {
        for (DifferenceImpact.Detached detached : impact.detached()) {
            Constraint key = detached.actual();
            List<String> reason = List.of(detached.table() + ": the foreign key " + key + " stands in the way.");
            add(Phase.DROP_FOREIGN_KEYS, reason, true, dialect.drop(detached.table(), key));
            add(Phase.ADD_FOREIGN_KEYS, List.of(), true, addition(detached.table(), detached.model()));
        }
    }

    private void plan(CatalogDifference difference) {
        List<String> why = List.of(difference.toString());
        TableName table = difference.table();
        if (difference instanceof CatalogDifference.MissingSequence missing) {
            add(Phase.CREATE_SEQUENCES, why, false, missing.model().statement());
        } else if (difference instanceof CatalogDifference.ChangedSequence changed) {
            add(Phase.CREATE_SEQUENCES, why, false,
                    "ALTER SEQUENCE " + dialect.quoted(table) + " INCREMENT BY " + changed.model().step());
        } else if (difference instanceof CatalogDifference.ExtraSequence) {
            add(Phase.DROP_SEQUENCES, why, true, "DROP SEQUENCE " + dialect.quoted(table));
        } else if (difference instanceof CatalogDifference.MissingTable missing) {
            create(missing.model(), why);
        } else if (difference instanceof CatalogDifference.ExtraTable extra) {
            drop(extra.actual(), why);
        } else if (difference instanceof CatalogDifference.MissingColumn missing) {
            addColumn(table, missing.model(), why);
        } else if (difference instanceof CatalogDifference.ExtraColumn extra) {
            add(Phase.DROP_COLUMNS, why, true,
                    alter(table) + " DROP COLUMN " + dialect.identifiers().quoted(extra.actual().name()));
        } else if (difference instanceof CatalogDifference.ChangedColumn changed) {
            changeColumn(changed, why);
        } else {
            planParts(difference, why);
        }
    }

    private void planParts(CatalogDifference difference, List<String> why) {
        TableName table = difference.table();
        if (difference instanceof CatalogDifference.MissingConstraint missing) {
            addConstraint(table, missing.model(), why, impact.isLost(table, missing.model()));
        } else if (difference instanceof CatalogDifference.ExtraConstraint extra) {
            dropConstraint(table, extra.actual(), why);
        } else if (difference instanceof CatalogDifference.ChangedConstraint changed) {
            dropConstraint(table, changed.actual(), why);
            addConstraint(table, changed.model(), List.of(), true);
        } else if (difference instanceof CatalogDifference.MissingIndex missing) {
            boolean lost = impact.isLost(table, missing.model().columns());
            add(Phase.CREATE_INDEXES, why, lost, missing.model().statement());
        } else if (difference instanceof CatalogDifference.ExtraIndex extra) {
            add(Phase.DROP_INDEXES, why, true, dialect.drop(table, extra.actual()));
        } else if (difference instanceof CatalogDifference.ChangedIndex changed) {
            add(Phase.DROP_INDEXES, why, true, dialect.drop(table, changed.actual()));
            add(Phase.CREATE_INDEXES, List.of(), true, changed.model().statement());
        }
    }

    /** Adds the steps that create {@code table}. Foreign keys to later tables are added after all tables. */
    private void create(CatalogTable table, List<String> why) {
        List<String> statements = new ArrayList<>();
        String schema = model.schemas().get(table.name().schema());
        if (schema != null) {
            statements.add(schema);
        }
        statements.add("CREATE TABLE " + dialect.quoted(table.name()) + " " + table.statements().body());
        statements.addAll(table.statements().followers());
        table.indexes().forEach(index -> statements.add(index.statement()));
        steps.add(new MigrationStep(Phase.CREATE_TABLES, why, statements, false));
        for (Constraint constraint : table.statements().later()) {
            add(Phase.ADD_FOREIGN_KEYS, List.of(), false, addition(table.name(), constraint));
        }
    }

    private void drop(CatalogTable table, List<String> why) {
        List<String> statements = new ArrayList<>();
        if (dialect.beforeRebuilding() != null) {
            statements.add(dialect.beforeRebuilding());
        } else {
            for (Constraint constraint : table.constraints()) {
                if (constraint.isForeignKey()) {
                    add(Phase.DROP_FOREIGN_KEYS, why, true, dialect.drop(table.name(), constraint));
                }
            }
        }
        statements.add("DROP TABLE " + dialect.quoted(table.name()));
        if (dialect.afterRebuilding() != null) {
            statements.add(dialect.afterRebuilding());
        }
        steps.add(new MigrationStep(Phase.DROP_TABLES, why, statements, true));
    }

    private void addColumn(TableName table, CatalogColumn column, List<String> why) {
        String statement = alter(table) + " ADD COLUMN " + dialect.identifiers().quoted(column.name()) + " "
                + column.definition();
        add(Phase.ADD_COLUMNS, why, false, statement + withKey(table, column));
    }

    private void changeColumn(CatalogDifference.ChangedColumn changed, List<String> why) {
        TableName table = changed.table();
        List<String> statements = new ArrayList<>(dialect.redefine(table, changed.model(), changed.actual()));
        statements.set(statements.size() - 1, statements.get(statements.size() - 1) + withKey(table, changed.model()));
        steps.add(new MigrationStep(Phase.CHANGE_COLUMNS, why, statements, changed.changesType()));
    }

    private String withKey(TableName table, CatalogColumn column) {
        Constraint key = impact.missingKey(table, column);
        return key != null && dialect.numbersByKey() ? ", ADD " + key.definition() : "";
    }

    private void addConstraint(TableName table, Constraint constraint, List<String> why, boolean loses) {
        if (impact.comesWithColumn(table, constraint)
                || dialect.numbersByKey() && impact.isKeyOfNumbers(table, constraint)) {
            return;
        }
        add(constraint.isForeignKey() ? Phase.ADD_FOREIGN_KEYS : Phase.ADD_CONSTRAINTS, why, loses,
                addition(table, constraint));
    }

    private void dropConstraint(TableName table, Constraint constraint, List<String> why) {
        add(constraint.isForeignKey() ? Phase.DROP_FOREIGN_KEYS : Phase.DROP_CONSTRAINTS, why, true,
                dialect.drop(table, constraint));
    }

    private String addition(TableName table, Constraint constraint) {
        String kind = constraint.kind().name().replace('_', ' ');
        return alter(table) + " ADD " + (constraint.definition().isEmpty()
                ? kind + " (" + String.join(", ", dialect.identifiers().quoted(constraint.columns())) + ")"
                : constraint.definition());
    }

    private String alter(TableName table) {
        return "ALTER TABLE " + dialect.quoted(table);
    }

    private void add(Phase phase, List<String> why, boolean loses, String statement) {
        steps.add(new MigrationStep(phase, why, List.of(statement), loses));
    }
}
