package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogColumn;
import java.util.ArrayList;
import java.util.List;

/** Changes a column where there is a clause for each of its parts. */
final class ColumnChange {
    private final CatalogColumn model;
    private final CatalogColumn actual;
    private final boolean retyped;
    private final List<String> clauses = new ArrayList<>();

    /** A default of the old type would have to fit the new one, and so goes first. */
    ColumnChange(CatalogColumn model, CatalogColumn actual) {
        this.model = model;
        this.actual = actual;
        this.retyped = !model.type().equals(actual.type());
        if (actual.identity() && !model.identity()) {
            clauses.add(actual.isDefaulted() ? "DROP DEFAULT" : "DROP IDENTITY");
        } else if (actual.isDefaulted() && !actual.identity() && (retyped || !model.isDefaulted())) {
            clauses.add("DROP DEFAULT");
        }
    }

    /** The clause that gives it the model's type. */
    ColumnChange type(String clause) {
        if (retyped) {
            clauses.add(clause);
        }
        if (model.isDefaulted() && (retyped || !actual.isDefaulted())) {
            clauses.add("SET DEFAULT " + model.defaultValue());
        }
        return this;
    }

    /** The clause that lets it be null. */
    ColumnChange nullness(String clause) {
        if (model.nullable() != actual.nullable()) {
            clauses.add(model.nullable() ? clause : "SET NOT NULL");
        }
        return this;
    }

    /** The clause that lets it number the rows. */
    ColumnChange identity(String clause) {
        if (model.identity() && !actual.identity()) {
            clauses.add(clause);
        }
        return this;
    }

    List<String> statements(String before) {
        return clauses.stream().map(clause -> before + clause).toList();
    }
}
