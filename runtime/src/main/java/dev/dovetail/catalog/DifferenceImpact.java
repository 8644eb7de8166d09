package dev.dovetail.catalog;

import dev.dovetail.catalog.Constraint.Reference;
import dev.dovetail.catalog.TouchedColumns.Touch;
import dev.dovetail.dialect.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the effects of differences on what does not differ. A foreign key must be dropped and added again if a column
 * on one of its sides gets another type, or if the key that it refers to is dropped.
 */
final class DifferenceImpact {
    private final CatalogDialect dialect;
    private final List<CatalogDifference> differences;
    private final TouchedColumns touched;
    private final Set<Constraint> changed = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private final Set<TableName> dropped = new HashSet<>();
    private final Set<TableName> views = new HashSet<>();

    DifferenceImpact(Catalog actual, List<CatalogDifference> differences, CatalogDialect dialect) {
        this.dialect = dialect;
        this.differences = differences;
        this.touched = new TouchedColumns(actual, differences, dialect);
        for (CatalogDifference difference : differences) {
            if (difference instanceof CatalogDifference.ExtraConstraint extra) {
                change(difference.table(), extra.actual());
            } else if (difference instanceof CatalogDifference.ChangedConstraint other) {
                change(difference.table(), other.actual());
            } else if (difference instanceof CatalogDifference.ExtraIndex extra && extra.actual().isUniqueKey()) {
                broken.add(key(difference.table(), extra.actual().columns()));
            } else if (difference instanceof CatalogDifference.ExtraTable extra) {
                dropped.add(extra.table());
            } else if (difference instanceof CatalogDifference.NotATable not) {
                views.add(not.table());
            }
        }
    }

    private void change(TableName table, Constraint constraint) {
        changed.add(constraint);
        if (constraint.isUniqueKey()) {
            broken.add(key(table, constraint.columns()));
        }
    }

    /** Returns what happens to columns. */
    TouchedColumns touched() {
        return touched;
    }

    /** Returns whether {@code table} is dropped. */
    boolean isDropped(TableName table) {
        return dropped.contains(table);
    }

    /** Returns whether {@code constraint} of the database is dropped or changed because it differs. */
    boolean isChanged(Constraint constraint) {
        return changed.contains(constraint);
    }

    /** Returns whether {@code index} of the database is dropped or changed because it differs. */
    boolean isChanged(CatalogIndex index) {
        return differences.stream().anyMatch(each ->
                each instanceof CatalogDifference.ExtraIndex extra && extra.actual().equals(index)
                        || each instanceof CatalogDifference.ChangedIndex other && other.actual().equals(index));
    }

    /** Returns whether the key that a foreign key refers to is dropped, if only for a while. */
    boolean isBroken(Constraint constraint) {
        Reference reference = constraint.reference();
        return reference != null && broken.contains(key(reference.table(), reference.columns()));
    }

    /** Returns whether an index is dropped that a foreign key of {@code table} needs, on databases where it does. */
    boolean losesIndex(TableName table, Constraint constraint) {
        return constraint.isForeignKey() && dialect.foreignKeysKeepIndexes() && differences.stream().anyMatch(each ->
                each.table().equals(table) && dialect.identifiers().keys(columns(each)).equals(
                        dialect.identifiers().keys(constraint.columns().subList(
                                0, Math.min(constraint.columns().size(), columns(each).size()))))
                        && !columns(each).isEmpty());
    }

    /** Returns the columns of the index or unique key that a difference drops. */
    private static List<String> columns(CatalogDifference difference) {
        if (difference instanceof CatalogDifference.ExtraIndex extra) {
            return extra.actual().columns();
        }
        if (difference instanceof CatalogDifference.ChangedIndex other) {
            return other.actual().columns();
        }
        Constraint constraint = difference instanceof CatalogDifference.ExtraConstraint extra ? extra.actual()
                : difference instanceof CatalogDifference.ChangedConstraint other ? other.actual() : null;
        return constraint != null && constraint.isUniqueKey() ? constraint.columns() : List.of();
    }

    /** Returns whether {@code constraint} can be added only after a step that loses something. */
    boolean isLost(TableName table, Constraint constraint) {
        Reference reference = constraint.reference();
        return isLost(table, constraint.columns()) || touched.ofText(table, constraint.condition()) != Touch.NONE
                || reference != null
                && (isLost(reference.table(), reference.columns()) || isBroken(constraint)
                        || views.contains(reference.table()));
    }

    /** Returns whether {@code table} can be created only after a step that loses something. */
    boolean isLost(CatalogTable table) {
        return table.constraints().stream().anyMatch(constraint -> isLost(table.name(), constraint));
    }

    /** Returns whether a unique index on the columns of {@code constraint} is dropped, which it would adopt on H2. */
    boolean replacesIndex(TableName table, Constraint constraint) {
        return constraint.isUniqueKey() && broken.contains(key(table, constraint.columns()));
    }

    /** Returns whether a constraint or an index that is dropped has {@code name}, which is free only afterwards. */
    boolean isNameTaken(String name) {
        String wanted = dialect.identifiers().key(name);
        for (CatalogDifference difference : differences) {
            String dropped = difference instanceof CatalogDifference.ExtraConstraint extra ? extra.actual().name()
                    : difference instanceof CatalogDifference.ChangedConstraint changed ? changed.actual().name()
                    : difference instanceof CatalogDifference.ExtraIndex extra ? extra.actual().name()
                    : difference instanceof CatalogDifference.ChangedIndex changed ? changed.actual().name() : "";
            if (!dropped.isEmpty() && dialect.identifiers().key(dropped).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether one of {@code columns} gets another type. */
    boolean isLost(TableName table, List<String> columns) {
        return touched.of(table, columns) != Touch.NONE;
    }

    /**
     * Returns the primary key that consists of the identity column {@code column} alone, if it is missing or changed
     * too, or else null.
     */
    @Nullable Constraint missingKey(TableName table, CatalogColumn column) {
        for (CatalogDifference difference : differences) {
            Constraint key = difference instanceof CatalogDifference.MissingConstraint missing ? missing.model()
                    : difference instanceof CatalogDifference.ChangedConstraint other ? other.model() : null;
            if (key != null && key.kind() == Constraint.Kind.PRIMARY_KEY && difference.table().equals(table)
                    && column.isIdentity() && key.columns().equals(List.of(column.name()))) {
                return key;
            }
        }
        return null;
    }

    /** Returns whether {@code constraint} is the primary key of an identity column that is missing or changed. */
    boolean isKeyOfNumbers(TableName table, Constraint constraint) {
        for (CatalogDifference difference : differences) {
            CatalogColumn column = difference instanceof CatalogDifference.MissingColumn missing ? missing.model()
                    : difference instanceof CatalogDifference.ChangedColumn other ? other.model() : null;
            if (column != null && difference.table().equals(table) && constraint.equals(missingKey(table, column))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code constraint} is added as part of a missing column. */
    boolean comesWithColumn(TableName table, Constraint constraint) {
        return constraint.definition().isEmpty() && differences.stream().anyMatch(difference ->
                difference instanceof CatalogDifference.MissingColumn missing && difference.table().equals(table)
                        && constraint.columns().equals(List.of(missing.model().name())));
    }

    private String key(TableName table, List<String> columns) {
        List<String> keys = dialect.identifiers().keys(columns).stream().sorted().toList();
        return dialect.identifiers().key(table.schema() + "\n" + table.name()) + "\n" + keys;
    }
}
