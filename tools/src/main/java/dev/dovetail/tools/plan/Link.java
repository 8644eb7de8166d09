package dev.dovetail.tools.plan;

import dev.dovetail.catalog.Constraint;
import dev.dovetail.tools.name.RoleNames;
import java.util.Collections;
import java.util.List;

/**
 * A foreign key between two entities.
 *
 * @param child the table with the key
 * @param constraint the key
 * @param parent the table that it refers to
 * @param references the referenced columns, in the order of the key
 */
record Link(MappedTable child, Constraint constraint, MappedTable parent, List<String> references) {
    List<String> columns() {
        return constraint.columns();
    }

    /** Returns whether at most one child refers to a parent. */
    boolean isOneToOne() {
        return child.isUnique(columns());
    }

    boolean isNullable() {
        return columns().stream().anyMatch(column -> child.column(column).nullable() && !child.id().contains(column));
    }

    /** Returns whether it can be null only in part, so that its other columns have values without a parent. */
    boolean isMixed() {
        return isNullable() && columns().stream()
                .anyMatch(column -> !child.column(column).nullable() || child.id().contains(column));
    }

    /** Returns whether {@code other} is a foreign key of the same columns to the same ones. */
    boolean isSame(Link other) {
        return child == other.child && parent == other.parent && columns().equals(other.columns())
                && references.equals(other.references);
    }

    /** Returns whether a column is part of {@code other} too, which is another foreign key of the same table. */
    boolean sharesColumns(Link other) {
        return this != other && child == other.child && !Collections.disjoint(columns(), other.columns());
    }

    /** Returns whether the database sets the columns to null when the referenced row is deleted or changed. */
    boolean setsNull() {
        Constraint.Reference reference = constraint.reference();
        return reference != null && (reference.rules().onDelete().equals("SET NULL")
                || reference.rules().onUpdate().equals("SET NULL"));
    }

    boolean isSelf() {
        return child == parent;
    }

    /** Returns whether it refers to the identifier of the parent. */
    boolean isToId() {
        return parent.isId(references);
    }

    RoleNames roles() {
        return RoleNames.of(columns(), references, parent.words());
    }

    /** Returns the rule of the constraint on delete, in the words of SQL. */
    String onDelete() {
        Constraint.Reference reference = constraint.reference();
        return reference == null ? "NO ACTION" : reference.rules().onDelete();
    }
}
