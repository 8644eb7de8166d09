package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/** A difference between a database and a model. {@code toString} describes it. */
public sealed interface CatalogDifference {
    /** Returns the name of the table or sequence that differs. */
    TableName table();

    /** A table of the model is missing in the database. */
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

    /** A table of the database is not in the model. */
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

    /** A column of the model is missing in the database. */
    record MissingColumn(TableName table, CatalogColumn model) implements CatalogDifference {
        @Override
        public String toString() {
            return table + "." + model.name() + ": the column is missing.";
        }
    }

    /** A column of the database is not in the model. */
    record ExtraColumn(TableName table, CatalogColumn actual) implements CatalogDifference {
        @Override
        public String toString() {
            return table + "." + actual.name() + ": the model has no such column.";
        }
    }

    /** A column differs in type, nullability, identity or default. */
    record ChangedColumn(TableName table, CatalogColumn model, CatalogColumn actual) implements CatalogDifference {
        /** Returns whether the type differs, so that values may not fit. */
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
            if (model.isIdentity() != actual.isIdentity()) {
                words.add(actual.isIdentity()
                        ? "the column numbers the rows, but the model says nothing of it"
                        : "the column does not number the rows, but the model says so");
            } else if (!model.isIdentity() && model.isDefaulted() != actual.isDefaulted()) {
                words.add(actual.isDefaulted()
                        ? "the column has a default, but the model says none"
                        : "the column has no default, but the model says one");
            }
            return table + "." + model.name() + ": " + String.join("; ", words) + ".";
        }
    }

    /** A constraint of the model is missing in the database. */
    record MissingConstraint(TableName table, Constraint model) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": the " + model.kind() + " " + model + " is missing.";
        }
    }

    /** A constraint of the database is not in the model. */
    record ExtraConstraint(TableName table, Constraint actual) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": the model has no " + actual.kind() + " " + actual + ".";
        }
    }

    /** A constraint differs in name, columns or reference. */
    record ChangedConstraint(TableName table, Constraint model, Constraint actual) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": the " + actual.kind() + " is " + actual + ", but the model says " + model + ".";
        }
    }

    /** An index of the model is missing in the database. */
    record MissingIndex(TableName table, CatalogIndex model) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": the " + model + " is missing.";
        }
    }

    /** An index of the database is not in the model. */
    record ExtraIndex(TableName table, CatalogIndex actual) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": the model has no " + actual + ".";
        }
    }

    /** An index differs in name, columns or uniqueness. */
    record ChangedIndex(TableName table, CatalogIndex model, CatalogIndex actual) implements CatalogDifference {
        @Override
        public String toString() {
            return table + ": there is an " + actual + ", but the model says " + model + ".";
        }
    }

    /** A sequence of the model is missing in the database. */
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

    /** A sequence of the database is not in the model. */
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

    /** A sequence has another increment than the model. Two sessions could then generate the same keys. */
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
