package dev.dovetail.catalog;

import dev.dovetail.catalog.Constraint.Reference;
import dev.dovetail.dialect.Identifiers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes constraints in SQL: as they were written, or as a catalog describes them. */
final class ConstraintSql {
    private ConstraintSql() {}

    /** Returns the constraint as it stands in CREATE TABLE, with its name if it has one. */
    static String of(Constraint constraint, CatalogDialect dialect) {
        if (!constraint.definition().isEmpty()) {
            return constraint.definition();
        }
        Identifiers identifiers = dialect.identifiers();
        String name = constraint.name().isEmpty() ? "" : "CONSTRAINT " + identifiers.quoted(constraint.name()) + " ";
        return name + switch (constraint.kind()) {
            case PRIMARY_KEY, UNIQUE -> constraint.kind().name().replace('_', ' ') + " "
                    + list(constraint.columns(), identifiers);
            case CHECK -> "CHECK (" + constraint.condition() + ")";
            case FOREIGN_KEY -> "FOREIGN KEY " + list(constraint.columns(), identifiers)
                    + reference(constraint.reference(), dialect);
        };
    }

    private static String reference(@Nullable Reference reference, CatalogDialect dialect) {
        if (reference == null) {
            return "";
        }
        ReferenceRules rules = reference.rules();
        String deferral = switch (rules.deferral()) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
        return " REFERENCES " + dialect.quoted(reference.table()) + " "
                + list(reference.columns(), dialect.identifiers())
                + (rules.match().equals("SIMPLE") ? "" : " MATCH " + rules.match())
                + action(" ON DELETE ", rules.onDelete()) + action(" ON UPDATE ", rules.onUpdate()) + deferral;
    }

    private static String action(String clause, String action) {
        return action.equals("NO ACTION") ? "" : clause + action;
    }

    private static String list(List<String> columns, Identifiers identifiers) {
        return "(" + String.join(", ", identifiers.quoted(columns)) + ")";
    }
}
