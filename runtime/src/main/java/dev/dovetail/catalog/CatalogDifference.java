package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/** One thing in which a database differs from the model; its text says which, in words. */
public sealed interface CatalogDifference {
    /** The table, or the sequence, in which they differ. */
    TableName table();

    /** The model has a table that the database has not. */
    record MissingTable(CatalogTable model) implements CatalogDifference {
        @Override
        public TableName table() {
            return model.name();
        }

        @Override
        public String toString() {
            return table() + ": the table is missing.";
        }
    }

    /** The database has a table that the model has not. */
    record ExtraTable(CatalogTable actual) implements CatalogDifference {
        @Override
        public TableName table() {
            return actual.name();
        }

        @Override
        public String toString() {
            return table() + ": the model has no such table.";
        }
    }

    /** The model has a column that the database has not. */
    record MissingColumn(TableName table, CatalogColumn model) implements CatalogDifference {
        @Override
        public String toString() {
            return table + "." + model.name() + ": the column is missing.";
        }
    }

    /** The database has a column that the model has not. */
    record ExtraColumn(TableName table, CatalogColumn actual) implements CatalogDifference {
        @Override
        public String toString() {
            return table + "." + actual.name() + ": the model has no such column.";
        }
    }

    /** A column is not what the model says, in its type, in whether null is a value, or in who gives it one. */
    record ChangedColumn(TableName table, CatalogColumn model, CatalogColumn actual) implements CatalogDifference {
        /** Returns whether the type is another, so that values may not fit. */
        public boolean changesType() {
            return !model.type().equals(actual.type());
        }

        @Override
        public String toString() {
            List<String> words = new ArrayList<>();
            if (changesType()) {
                words.add("the type is " + actual.type() + ", but the model says " + model.type());
            }
            if (model.nullable() != actual.nullable()) {
                words.add(actual.nullable()
                        ? "the column may be null, but the model says NOT NULL"
                        : "the column is NOT NULL, but the model lets it be null");
            }
            if (model.identity() != actual.identity()) {
                words.add(actual.identity()
                        ? "the column numbers the rows, but the model says nothing of it"
                        : "the column does not number the rows, but the model says so");
            } else if (!model.identity() && model.isDefaulted() != actual.isDefaulted()) {
                words.add(actual.isDefaulted()
                        ? "the column has a default, but the model says none"
                        : "the column has no default, but the model says one");
            }
            return table + "." + model.name() + ": " + String.join("; ", words) + ".";
        }
    }

    /** The model has a constraint that the database has not. */
    record MissingConstraint(TableName table, Constraint model) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": the " + model.kind() + " " + model + " is missing.";
        }
    }

    /** The database has a constraint that the model has not. */
    record ExtraConstraint(TableName table, Constraint actual) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": the model has no " + actual.kind() + " " + actual + ".";
        }
    }

    /** A constraint has another name, or holds to something else, than the model says. */
    record ChangedConstraint(TableName table, Constraint model, Constraint actual) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": the " + actual.kind() + " is " + actual + ", but the model says " + model + ".";
        }
    }

    /** The model has an index that the database has not. */
    record MissingIndex(TableName table, CatalogIndex model) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": the " + model + " is missing.";
        }
    }

    /** The database has an index that the model has not. */
    record ExtraIndex(TableName table, CatalogIndex actual) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": the model has no " + actual + ".";
        }
    }

    /** An index has another name or other columns than the model says. */
    record ChangedIndex(TableName table, CatalogIndex model, CatalogIndex actual) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": there is an " + actual + ", but the model says " + model + ".";
        }
    }

    /** The model has a sequence that the database has not. */
    record MissingSequence(Sequence model) implements CatalogDifference {
        @Override
        public TableName table() {
            return model.name();
        }

        @Override
        public String toString() {
            return table() + ": the sequence is missing.";
        }
    }

    /** The database has a sequence that the model has not. */
    record ExtraSequence(Sequence actual) implements CatalogDifference {
        @Override
        public TableName table() {
            return actual.name();
        }

        @Override
        public String toString() {
            return table() + ": the model has no such sequence.";
        }
    }

    /**
     * A sequence's values are further apart, or less far, than the model says: two sessions could take the same keys.
     */
    record ChangedSequence(Sequence model, Sequence actual) implements CatalogDifference {
        @Override
        public TableName table() {
            return model.name();
        }

        @Override
        public String toString() {
            return table() + ": the sequence goes in steps of " + actual.step() + ", but the model says " + model.step()
                    + ".";
        }
    }
}
