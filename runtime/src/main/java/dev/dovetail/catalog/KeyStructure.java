package dev.dovetail.catalog;

import dev.dovetail.catalog.Constraint.Kind;
import dev.dovetail.catalog.Constraint.Reference;
import dev.dovetail.catalog.ReferenceRules.Deferral;
import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the keys of a table by their columns, whatever their names. A unique index is as good as a unique
 * constraint, and any unique key as the primary key. Ignores checks, indexes, unique keys that only the database has,
 * and foreign keys that the model cannot have: of columns or to tables that it does not have, of a column that has
 * another foreign key, or between types that differ.
 */
final class KeyStructure {
    private final Catalog catalog;
    private final CatalogTable model;
    private final CatalogTable actual;
    private final Identifiers identifiers;
    private final List<CatalogDifference> differences = new ArrayList<>();

    private KeyStructure(Catalog catalog, CatalogTable model, CatalogTable actual, Identifiers identifiers) {
        this.catalog = catalog;
        this.model = model;
        this.actual = actual;
        this.identifiers = identifiers;
    }

    /** Returns the differences between the keys of two tables; {@code catalog} is that of the model. */
    static List<CatalogDifference> of(
            Catalog catalog, CatalogTable model, CatalogTable actual, Identifiers identifiers) {
        KeyStructure comparison = new KeyStructure(catalog, model, actual, identifiers);
        comparison.comparePrimaryKeys();
        comparison.compareUniqueKeys();
        comparison.compareForeignKeys();
        return comparison.differences;
    }

    private void comparePrimaryKeys() {
        Constraint key = model.primaryKey();
        Constraint other = actual.primaryKey();
        if (key == null || isUnique(set(key.columns()))) {
            return;
        }
        differences.add(other == null
                ? new CatalogDifference.MissingConstraint(model.name(), key)
                : new CatalogDifference.ChangedConstraint(model.name(), key, other));
    }

    private void compareUniqueKeys() {
        for (Constraint unique : model.constraints(Kind.UNIQUE)) {
            if (!isUnique(set(unique.columns()))) {
                differences.add(new CatalogDifference.MissingConstraint(model.name(), unique));
            }
        }
    }

    private boolean isUnique(Set<String> columns) {
        Constraint key = actual.primaryKey();
        return key != null && set(key.columns()).equals(columns)
                || actual.uniqueKeys().stream().anyMatch(unique -> set(unique).equals(columns));
    }

    private void compareForeignKeys() {
        List<Constraint> others = new ArrayList<>(actual.constraints(Kind.FOREIGN_KEY));
        Set<Constraint> paired = new HashSet<>();
        for (Constraint key : model.constraints(Kind.FOREIGN_KEY)) {
            Constraint best = null;
            for (Constraint other : others) {
                if (set(key.columns()).equals(set(other.columns()))
                        && (best == null || !isAlike(key, best) && isSameTarget(key, other))) {
                    best = other;
                }
            }
            if (best == null) {
                differences.add(new CatalogDifference.MissingConstraint(model.name(), key));
            } else if (!isAlike(key, best)) {
                differences.add(new CatalogDifference.ChangedConstraint(model.name(), key, best));
            }
            if (best != null) {
                paired.add(best);
            }
        }
        for (Constraint other : others) {
            Reference reference = other.reference();
            if (!paired.contains(other) && reference != null && isMapped(other.columns())
                    && isFree(other.columns()) && fits(other.columns(), reference)) {
                differences.add(new CatalogDifference.ExtraConstraint(model.name(), other));
            }
        }
    }

    private boolean isAlike(Constraint key, Constraint other) {
        Reference one = key.reference();
        Reference two = other.reference();
        return one != null && two != null && isSameTarget(key, other)
                && one.rules().onDelete().equals(two.rules().onDelete())
                && one.rules().onUpdate().equals(two.rules().onUpdate())
                && (one.rules().deferral() == Deferral.NOT_DEFERRABLE
                        || two.rules().deferral() != Deferral.NOT_DEFERRABLE);
    }

    private boolean isSameTarget(Constraint key, Constraint other) {
        Reference one = key.reference();
        Reference two = other.reference();
        return one != null && two != null && key(one.table()).equals(key(two.table()))
                && pairs(key.columns(), one.columns()).equals(pairs(other.columns(), two.columns()));
    }

    private Map<String, String> pairs(List<String> columns, List<String> references) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.put(identifiers.key(columns.get(i)), i < references.size() ? identifiers.key(references.get(i)) : "");
        }
        return pairs;
    }

    private boolean isMapped(List<String> columns) {
        Set<String> mapped = set(model.columns().stream().map(CatalogColumn::name).toList());
        return mapped.containsAll(set(columns));
    }

    private boolean isFree(List<String> columns) {
        return model.constraints(Kind.FOREIGN_KEY).stream()
                .noneMatch(each -> !Collections.disjoint(set(each.columns()), set(columns)));
    }

    /** Returns whether the model has the table of {@code reference}, with columns of the types of {@code columns}. */
    private boolean fits(List<String> columns, Reference reference) {
        for (CatalogTable table : catalog.tables()) {
            if (table.kind() == TableKind.TABLE && key(table.name()).equals(key(reference.table()))) {
                for (int i = 0; i < columns.size() && i < reference.columns().size(); i++) {
                    CatalogColumn own = column(model, columns.get(i));
                    CatalogColumn other = column(table, reference.columns().get(i));
                    if (own == null || other == null || !own.type().equals(other.type())) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    private @Nullable CatalogColumn column(CatalogTable table, String name) {
        for (CatalogColumn column : table.columns()) {
            if (identifiers.key(column.name()).equals(identifiers.key(name))) {
                return column;
            }
        }
        return null;
    }

    private Set<String> set(List<String> names) {
        return new HashSet<>(identifiers.keys(names));
    }

    private String key(@Nullable TableName table) {
        return table == null ? "" : identifiers.key(table.toString());
    }
}
