package dev.dovetail.catalog;

import dev.dovetail.catalog.Constraint.Kind;
import dev.dovetail.catalog.Constraint.Reference;
import dev.dovetail.dialect.Identifiers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the constraints of a table. Pairs constraints of one name first, then those with the same content. */
final class ConstraintComparison {
    private final Identifiers identifiers;
    private final CatalogTable model;
    private final List<Constraint> others;
    private final List<CatalogDifference> differences = new ArrayList<>();

    private ConstraintComparison(CatalogTable model, CatalogTable actual, Identifiers identifiers) {
        this.model = model;
        this.others = new ArrayList<>(actual.constraints());
        this.identifiers = identifiers;
    }

    /** Returns the differences between the constraints of two tables. */
    static List<CatalogDifference> of(CatalogTable model, CatalogTable actual, Identifiers identifiers) {
        ConstraintComparison comparison = new ConstraintComparison(model, actual, identifiers);
        comparison.compare();
        return comparison.differences;
    }

    private void compare() {
        List<Constraint> missing = new ArrayList<>();
        for (Constraint constraint : model.constraints()) {
            Constraint other = takeNamed(constraint);
            if (other == null) {
                missing.add(constraint);
            } else if (!isAlike(constraint, other)) {
                differences.add(new CatalogDifference.ChangedConstraint(model.name(), constraint, other));
            }
        }
        for (Constraint constraint : missing) {
            Constraint other = takeAlike(constraint);
            boolean isNamed = !constraint.name().isEmpty() && other != null && !other.name().isEmpty();
            if (other != null && (isNamed || !isAlike(constraint, other))) {
                differences.add(new CatalogDifference.ChangedConstraint(model.name(), constraint, other));
            } else if (other == null && !(constraint.kind() == Kind.CHECK && constraint.name().isEmpty())) {
                differences.add(new CatalogDifference.MissingConstraint(model.name(), constraint));
            }
        }
        others.forEach(extra -> differences.add(new CatalogDifference.ExtraConstraint(model.name(), extra)));
    }

    private @Nullable Constraint takeNamed(Constraint constraint) {
        if (constraint.name().isEmpty()) {
            return null;
        }
        List<Constraint> sameKind = new ArrayList<>(others.stream()
                .filter(other -> other.kind() == constraint.kind()).toList());
        Constraint found = PartNames.take(sameKind, constraint.name(), model.name(), Constraint::name, identifiers);
        if (found != null) {
            others.remove(found);
        }
        return found;
    }

    /**
     * Removes and returns the constraint with the same content, where any primary key matches another one. Returns null
     * if there is none.
     */
    private @Nullable Constraint takeAlike(Constraint constraint) {
        for (Constraint other : others) {
            if (other.kind() == constraint.kind()
                    && (constraint.kind() == Kind.PRIMARY_KEY || isAlike(constraint, other))) {
                others.remove(other);
                return other;
            }
        }
        return null;
    }

    private boolean isNamedAlike(Constraint constraint, Constraint other) {
        return !constraint.name().isEmpty()
                && PartNames.areEqual(constraint.name(), model.name(), other.name(), identifiers);
    }

    /**
     * Returns whether the constraints are equivalent. Texts of checks are not compared: an unnamed check of the model
     * equals any check.
     */
    private boolean isAlike(Constraint constraint, Constraint other) {
        return constraint.kind() == Kind.CHECK
                ? constraint.name().isEmpty() || isNamedAlike(constraint, other)
                : same(constraint.columns(), other.columns()) && isAlike(constraint.reference(), other.reference());
    }

    private boolean isAlike(@Nullable Reference reference, @Nullable Reference other) {
        if (reference == null || other == null) {
            return reference == other;
        }
        return identifiers.key(reference.table().toString()).equals(identifiers.key(other.table().toString()))
                && reference.rules().equals(other.rules())
                && (reference.columns().isEmpty() || other.columns().isEmpty()
                        || same(reference.columns(), other.columns()));
    }

    private boolean same(List<String> columns, List<String> others) {
        return identifiers.keys(columns).equals(identifiers.keys(others));
    }
}
