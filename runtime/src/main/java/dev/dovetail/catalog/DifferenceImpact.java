package dev.dovetail.catalog;

import dev.dovetail.catalog.Constraint.Reference;
import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a difference reaches beyond its own table or column: a foreign key stands in the way where a column on either
 * side of it gets another type, or where the key that it refers to is dropped.
 */
final class DifferenceImpact {
    private final Identifiers identifiers;
    private final List<CatalogDifference> differences;
    private final Set<String> retyped = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private final List<Detached> detached = new ArrayList<>();

    /**
     * A foreign key that is dropped and added again.
     *
     * @param table its table
     * @param model what the model says
     * @param actual what the database has
     */
    record Detached(TableName table, Constraint model, Constraint actual) {}

    DifferenceImpact(Catalog model, Catalog actual, List<CatalogDifference> differences, Identifiers identifiers) {
        this.identifiers = identifiers;
        this.differences = differences;
        for (CatalogDifference difference : differences) {
            if (difference instanceof CatalogDifference.ChangedColumn changed && changed.changesType()) {
                retyped.add(key(difference.table(), changed.model().name()));
            } else if (difference instanceof CatalogDifference.ExtraConstraint extra) {
                broken.add(key(difference.table(), extra.actual()));
            } else if (difference instanceof CatalogDifference.ChangedConstraint changed) {
                broken.add(key(difference.table(), changed.actual()));
            }
        }
        for (CatalogTable table : model.tables()) {
            for (CatalogTable other : actual.tables()) {
                if (key(table.name(), "").equals(key(other.name(), ""))) {
                    detach(table, other);
                }
            }
        }
    }

    private void detach(CatalogTable model, CatalogTable actual) {
        for (Constraint constraint : actual.constraints()) {
            for (Constraint same : model.constraints()) {
                if (constraint.isForeignKey() && same.isForeignKey() && isLost(model.name(), constraint)
                        && !broken.contains(key(model.name(), constraint))
                        && identifiers.key(constraint.name()).equals(identifiers.key(same.name()))) {
                    detached.add(new Detached(model.name(), same, constraint));
                }
            }
        }
    }

    /** The foreign keys that stand in the way of a change, though nothing is wrong with them. */
    List<Detached> detached() {
        return detached;
    }

    /** Returns whether a constraint can only be there after something was lost. */
    boolean isLost(TableName table, Constraint constraint) {
        Reference reference = constraint.reference();
        return isLost(table, constraint.columns()) || reference != null
                && (isLost(reference.table(), reference.columns())
                        || broken.contains(key(reference.table(), String.join(",", reference.columns()))));
    }

    /** Returns whether one of the columns gets another type. */
    boolean isLost(TableName table, List<String> columns) {
        return columns.stream().anyMatch(column -> retyped.contains(key(table, column)));
    }

    /** The primary key that consists of {@code column} alone, which numbers the rows, and is missing as well. */
    @Nullable Constraint missingKey(TableName table, CatalogColumn column) {
        for (CatalogDifference difference : differences) {
            Constraint key = difference instanceof CatalogDifference.MissingConstraint missing ? missing.model()
                    : difference instanceof CatalogDifference.ChangedConstraint changed ? changed.model() : null;
            if (key != null && key.kind() == Constraint.Kind.PRIMARY_KEY && difference.table().equals(table)
                    && column.identity() && key.columns().equals(List.of(column.name()))) {
                return key;
            }
        }
        return null;
    }

    /** Returns whether it is the primary key of a column that is to number the rows, but does not. */
    boolean isKeyOfNumbers(TableName table, Constraint constraint) {
        for (CatalogDifference difference : differences) {
            CatalogColumn column = difference instanceof CatalogDifference.MissingColumn missing ? missing.model()
                    : difference instanceof CatalogDifference.ChangedColumn changed ? changed.model() : null;
            if (column != null && difference.table().equals(table) && constraint.equals(missingKey(table, column))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a column that is added brings the constraint with it. */
    boolean comesWithColumn(TableName table, Constraint constraint) {
        return constraint.definition().isEmpty() && differences.stream().anyMatch(difference ->
                difference instanceof CatalogDifference.MissingColumn missing && difference.table().equals(table)
                        && constraint.columns().equals(List.of(missing.model().name())));
    }

    private String key(TableName table, Constraint constraint) {
        return key(table, constraint.isForeignKey() ? "\n" + constraint.name()
                : String.join(",", constraint.columns()));
    }

    private String key(TableName table, String column) {
        return identifiers.key(table.schema() + "\n" + table.name() + "\n" + column);
    }
}
