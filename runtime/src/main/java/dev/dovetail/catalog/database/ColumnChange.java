package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogColumn;
import java.util.ArrayList;
import java.util.List;

/** Changes a column, on databases that have a clause for each of its properties. */
final class ColumnChange {
    private final CatalogColumn model;
    private final CatalogColumn actual;
    private final boolean retyped;
    private final List<String> clauses = new ArrayList<>();

    /** Begins with dropping the default or identity. The default of the old type might not fit the new type. */
    ColumnChange(CatalogColumn model, CatalogColumn actual) {
        this.model = model;
        this.actual = actual;
        this.retyped = !model.type().equals(actual.type());
        if (actual.isIdentity() && !model.isIdentity()) {
            clauses.add(actual.isDefaulted() ? "DROP DEFAULT" : "DROP IDENTITY");
        } else if (actual.isDefaulted() && !actual.isIdentity() && (retyped || !model.isDefaulted())) {
            clauses.add("DROP DEFAULT");
        }
    }

    /** Adds {@code clause} if the type changes, and sets the default. */
    ColumnChange type(String clause) {
        if (retyped) {
            clauses.add(clause);
        }
        if (model.isDefaulted() && (retyped || !actual.isDefaulted())) {
            clauses.add("SET DEFAULT " + model.defaultValue());
        }
        return this;
    }

    /** Adds {@code clause} if the column becomes nullable, or SET NOT NULL if it becomes NOT NULL. */
    ColumnChange nullness(String clause) {
        if (model.nullable() != actual.nullable()) {
            clauses.add(model.nullable() ? clause : "SET NOT NULL");
        }
        return this;
    }

    /** Adds {@code clause} if the column becomes an identity column. */
    ColumnChange identity(String clause) {
        if (model.isIdentity() && !actual.isIdentity()) {
            clauses.add(clause);
        }
        return this;
    }

    /** Returns the statements, each consisting of {@code before} and a clause. */
    List<String> statements(String before) {
        return clauses.stream().map(clause -> before + clause).toList();
    }
}
