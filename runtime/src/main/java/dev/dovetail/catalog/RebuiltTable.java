package dev.dovetail.catalog;

import dev.dovetail.catalog.MadeColumns.Made;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table as it will be: what there is, with the changes that remove differences. So what only the database has stays,
 * unless it is a difference.
 */
final class RebuiltTable {
    private final CatalogTable model;
    private final CatalogTable actual;
    private final CatalogDialect dialect;
    private final Map<String, CatalogColumn> missing = new LinkedHashMap<>();
    private final Map<String, CatalogColumn> changed = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final List<Constraint> gone = new ArrayList<>();
    private final List<Constraint> added = new ArrayList<>();
    private final List<CatalogIndex> goneIndexes = new ArrayList<>();
    private final List<CatalogIndex> addedIndexes = new ArrayList<>();

    RebuiltTable(CatalogTable model, CatalogTable actual, List<CatalogDifference> differences, CatalogDialect dialect) {
        this.model = model;
        this.actual = actual;
        this.dialect = dialect;
        differences.forEach(this::read);
        // A constraint that stands in the line of its column comes with that line.
        for (Constraint constraint : added) {
            if (isInLine(constraint)) {
                takeFromModel(constraint.columns());
            }
        }
        for (Constraint constraint : gone) {
            if (isInLine(constraint)) {
                takeFromModel(constraint.columns());
            }
        }
    }

    private void read(CatalogDifference difference) {
        if (difference instanceof CatalogDifference.MissingColumn column) {
            missing.put(key(column.column()), column.model());
        } else if (difference instanceof CatalogDifference.ChangedColumn column) {
            changed.put(key(column.column()), column.model());
        } else if (difference instanceof CatalogDifference.ExtraColumn column) {
            dropped.add(key(column.column()));
        } else if (difference instanceof CatalogDifference.MissingConstraint constraint) {
            added.add(constraint.model());
        } else if (difference instanceof CatalogDifference.ExtraConstraint constraint) {
            gone.add(constraint.actual());
        } else if (difference instanceof CatalogDifference.ChangedConstraint constraint) {
            gone.add(constraint.actual());
            added.add(constraint.model());
        } else if (difference instanceof CatalogDifference.MissingIndex index) {
            addedIndexes.add(index.model());
        } else if (difference instanceof CatalogDifference.ExtraIndex index) {
            goneIndexes.add(index.actual());
        } else if (difference instanceof CatalogDifference.ChangedIndex index) {
            goneIndexes.add(index.actual());
            addedIndexes.add(index.model());
        }
    }

    /** Returns whether a constraint of one column is part of the line of that column. */
    private static boolean isInLine(Constraint constraint) {
        return constraint.definition().isEmpty();
    }

    private void takeFromModel(List<String> columns) {
        for (String name : columns) {
            CatalogColumn wanted = column(model, name);
            CatalogColumn there = column(actual, name);
            if (wanted != null && there != null) {
                changed.putIfAbsent(key(name), ColumnStructure.target(wanted, there, Made.NEVER, dialect));
            }
        }
    }

    private @Nullable CatalogColumn column(CatalogTable table, String name) {
        for (CatalogColumn column : table.columns()) {
            if (key(column.name()).equals(key(name))) {
                return column;
            }
        }
        return null;
    }

    /** Returns the text after the name in CREATE TABLE. */
    String body() {
        List<String> lines = new ArrayList<>();
        for (CatalogColumn column : actual.columns()) {
            CatalogColumn change = changed.get(key(column.name()));
            if (change != null) {
                lines.add(line(change, definition(change)));
            } else if (!dropped.contains(key(column.name()))) {
                lines.add(line(column, column.definition()));
            }
        }
        missing.values().forEach(column -> lines.add(line(column, column.definition())));
        for (Constraint constraint : actual.constraints()) {
            if (!gone.contains(constraint) && !usesDropped(constraint) && !comesWithColumn(constraint)) {
                lines.add(ConstraintSql.of(constraint, dialect));
            }
        }
        added.stream().filter(constraint -> !isInLine(constraint))
                .forEach(constraint -> lines.add(constraint.definition()));
        Tokens tokens = Tokens.of(actual.statements().body(), dialect);
        tokens.skip();
        String options = tokens.text();
        return "(\n    " + String.join(",\n    ", lines) + "\n)" + (options.isEmpty() ? "" : " " + options);
    }

    private String line(CatalogColumn column, String definition) {
        return (dialect.identifiers().quoted(column.name()) + " " + definition).stripTrailing();
    }

    /** Returns the definition of the model, with the default of the database if the model has none. */
    private static String definition(CatalogColumn column) {
        boolean isKept = column.isDefaulted() && !column.definition().contains(column.defaultValue());
        return column.definition() + (isKept ? " DEFAULT " + column.defaultValue() : "");
    }

    /** Returns whether the line of a column says {@code constraint} of the database, or what is as good. */
    private boolean comesWithColumn(Constraint constraint) {
        boolean isChanged = constraint.columns().stream().anyMatch(column -> changed.containsKey(key(column)));
        if (isInLine(constraint) && !isChanged) {
            return true;
        }
        return isChanged && model.constraints().stream().anyMatch(each -> isInLine(each)
                && each.kind() == constraint.kind()
                && dialect.identifiers().keys(each.columns()).equals(dialect.identifiers().keys(constraint.columns()))
                && changed.containsKey(key(each.columns().isEmpty() ? "" : each.columns().get(0))));
    }

    private boolean usesDropped(Constraint constraint) {
        List<String> used = constraint.kind() == Constraint.Kind.CHECK
                ? Tokens.names(constraint.condition(), dialect) : constraint.columns();
        return used.stream().anyMatch(name -> dropped.contains(key(name)));
    }

    /** Returns the columns whose values are copied, as they are written in statements. */
    List<String> copied() {
        List<String> columns = new ArrayList<>();
        for (CatalogColumn column : actual.columns()) {
            CatalogColumn made = changed.getOrDefault(key(column.name()), column);
            if (!dropped.contains(key(column.name())) && !made.isGenerated()) {
                columns.add(dialect.identifiers().quoted(column.name()));
            }
        }
        return columns;
    }

    /** Returns the statements that create the indexes. */
    List<String> indexes() {
        List<String> statements = new ArrayList<>();
        for (CatalogIndex index : actual.indexes()) {
            List<String> used = new ArrayList<>(index.columns());
            used.addAll(Tokens.names(String.join(" ", index.parts()) + " " + index.condition(), dialect));
            if (!goneIndexes.contains(index) && used.stream().noneMatch(name -> dropped.contains(key(name)))) {
                statements.add(index.statement());
            }
        }
        addedIndexes.forEach(index -> statements.add(index.statement()));
        return statements;
    }

    private String key(String name) {
        return dialect.identifiers().key(name);
    }
}
