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
 * Finds the effects of differences on other tables. A foreign key must be dropped and added again if a column on one of
 * its sides gets another type, or if the key that it refers to is dropped.
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
     * @param model the foreign key of the model
     * @param actual the foreign key of the database
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

    /** Returns the foreign keys that must be dropped temporarily, although they do not differ. */
    List<Detached> detached() {
        return detached;
    }

    /** Returns whether {@code constraint} can be added only after a step that loses something. */
    boolean isLost(TableName table, Constraint constraint) {
        Reference reference = constraint.reference();
        return isLost(table, constraint.columns()) || reference != null
                && (isLost(reference.table(), reference.columns())
                        || broken.contains(key(reference.table(), String.join(",", reference.columns()))));
    }

    /** Returns whether one of {@code columns} gets another type. */
    boolean isLost(TableName table, List<String> columns) {
        return columns.stream().anyMatch(column -> retyped.contains(key(table, column)));
    }

    /**
     * Returns the primary key that consists of the identity column {@code column} alone, if it is missing or changed
     * too, or else null.
     */
    @Nullable Constraint missingKey(TableName table, CatalogColumn column) {
        for (CatalogDifference difference : differences) {
            Constraint key = difference instanceof CatalogDifference.MissingConstraint missing ? missing.model()
                    : difference instanceof CatalogDifference.ChangedConstraint changed ? changed.model() : null;
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
                    : difference instanceof CatalogDifference.ChangedColumn changed ? changed.model() : null;
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

    private String key(TableName table, Constraint constraint) {
        return key(table, constraint.isForeignKey() ? "\n" + constraint.name()
                : String.join(",", constraint.columns()));
    }

    private String key(TableName table, String column) {
        return identifiers.key(table.schema() + "\n" + table.name() + "\n" + column);
    }
}
