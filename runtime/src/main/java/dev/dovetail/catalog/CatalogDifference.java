package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/** A difference between a database and a model. */
public sealed interface CatalogDifference {
    /** Returns the name of the table, sequence or type that differs. */
    TableName table();

    /** Returns the name of the column that differs; empty if it is not a single column. */
    default String column() {
        return "";
    }

    /** Returns a sentence about the difference, without the name of the table and of the column. */
    String text();

    /** Returns a sentence that begins with the name of the table, or of the column. */
    default String describe() {
        return table() + (column().isEmpty() ? "" : "." + column()) + ": " + text();
    }

    /** A table of the model is missing in the database. */
    record MissingTable(CatalogTable model) implements CatalogDifference {
        @Override
        public TableName table() {
            return model.name();
        }

        @Override
        public String text() {
            return model.kind() == TableKind.VIEW ? "there is no table or view of this name."
                    : "the table is missing.";
        }
    }

    /** A table of the model is a view, or another thing that is not a table, in the database. */
    record NotATable(CatalogTable model, CatalogTable actual) implements CatalogDifference {
        @Override
        public TableName table() {
            return model.name();
        }

        @Override
        public String text() {
            return "it is a " + actual.kind() + ", but the model says a table.";
        }
    }

    /** A table of the database is not in the model. */
    record ExtraTable(CatalogTable actual) implements CatalogDifference {
        @Override
        public TableName table() {
            return actual.name();
        }

        @Override
        public String text() {
            return "the model has no such table.";
        }
    }

    /** A column of the model is missing in the database. */
    record MissingColumn(TableName table, CatalogColumn model) implements CatalogDifference {
        @Override
        public String column() {
            return model.name();
        }

        @Override
        public String text() {
            return "the column is missing.";
        }
    }

    /** A column of the database is not in the model. */
    record ExtraColumn(TableName table, CatalogColumn actual) implements CatalogDifference {
        @Override
        public String column() {
            return actual.name();
        }

        @Override
        public String text() {
            return ColumnStructure.isNeeded(actual)
                    ? "the model has no such column, and no row can be inserted without it."
                    : "the model has no such column.";
        }
    }

    /** A column differs in type, nullability, identity or default. */
    record ChangedColumn(TableName table, CatalogColumn model, CatalogColumn actual) implements CatalogDifference {
        /** Returns whether the type differs, so that values may not fit. */
        public boolean changesType() {
            return !model.type().equals(actual.type());
        }

        @Override
        public String column() {
            return model.name();
        }

        @Override
        public String text() {
            List<String> words = new ArrayList<>();
            if (changesType()) {
                words.add("the type is " + actual.type() + ", but the model says " + model.type());
            }
            if (model.nullable() != actual.nullable()) {
                words.add(actual.nullable()
                        ? "the column may be null, but the model says NOT NULL"
                        : "the column is NOT NULL, but the model lets it be null");
            }
            if (model.isGenerated() != actual.isGenerated()) {
                words.add(actual.isGenerated()
                        ? "the column is generated (" + actual.value().generated() + "), but the model says it is not"
                        : "the column is not generated, but the model says (" + model.value().generated() + ")");
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
            return String.join("; ", words) + ".";
        }
    }

    /** A constraint of the model is missing in the database. */
    record MissingConstraint(TableName table, Constraint model) implements CatalogDifference {
        @Override
        public String text() {
            return "the " + model.kind() + " " + model + " is missing.";
        }
    }

    /** A constraint of the database is not in the model. */
    record ExtraConstraint(TableName table, Constraint actual) implements CatalogDifference {
        @Override
        public String text() {
            return "the model has no " + actual.kind() + " " + actual + ".";
        }
    }

    /** A constraint differs in name, columns or reference. */
    record ChangedConstraint(TableName table, Constraint model, Constraint actual) implements CatalogDifference {
        @Override
        public String text() {
            return "the " + actual.kind() + " is " + actual + ", but the model says " + model + ".";
        }
    }

    /** An index of the model is missing in the database. */
    record MissingIndex(TableName table, CatalogIndex model) implements CatalogDifference {
        @Override
        public String text() {
            return "the " + model + " is missing.";
        }
    }

    /** An index of the database is not in the model. */
    record ExtraIndex(TableName table, CatalogIndex actual) implements CatalogDifference {
        @Override
        public String text() {
            return "the model has no " + actual + ".";
        }
    }

    /** An index differs in name, columns or uniqueness. */
    record ChangedIndex(TableName table, CatalogIndex model, CatalogIndex actual) implements CatalogDifference {
        @Override
        public String text() {
            return "there is an " + actual + ", but the model says " + model + ".";
        }
    }

    /** A sequence of the model is missing in the database. */
    record MissingSequence(Sequence model) implements CatalogDifference {
        @Override
        public TableName table() {
            return model.name();
        }

        @Override
        public String text() {
            return "the sequence is missing.";
        }
    }

    /** A sequence of the database is not in the model. */
    record ExtraSequence(Sequence actual) implements CatalogDifference {
        @Override
        public TableName table() {
            return actual.name();
        }

        @Override
        public String text() {
            return "the model has no such sequence.";
        }
    }

    /** A sequence has another increment than the model. Two sessions could then generate the same keys. */
    record ChangedSequence(Sequence model, Sequence actual) implements CatalogDifference {
        @Override
        public TableName table() {
            return model.name();
        }

        @Override
        public String text() {
            return "the sequence goes in steps of " + actual.step() + ", but the model says " + model.step()
                    + ".";
        }
    }

    /** An enum type of the model is missing in the database. */
    record MissingEnum(EnumType model) implements CatalogDifference {
        @Override
        public TableName table() {
            return model.name();
        }

        @Override
        public String text() {
            return "the enum type is missing.";
        }
    }

    /** An enum type of the database is not in the model. */
    record ExtraEnum(EnumType actual) implements CatalogDifference {
        @Override
        public TableName table() {
            return actual.name();
        }

        @Override
        public String text() {
            return "the model has no such enum type.";
        }
    }

    /** An enum type has other labels than the model. */
    record ChangedEnum(EnumType model, EnumType actual) implements CatalogDifference {
        @Override
        public TableName table() {
            return model.name();
        }

        /** Returns whether the type must be made anew, because labels are taken out or have another order. */
        boolean isMadeAnew() {
            List<String> kept = model.labels().stream().filter(actual.labels()::contains).toList();
            return !kept.equals(actual.labels());
        }

        /** Returns the labels that the database lacks. */
        public List<String> missing() {
            return model.labels().stream().filter(label -> !actual.labels().contains(label)).toList();
        }

        /** Returns the labels that the model lacks. */
        public List<String> extra() {
            return actual.labels().stream().filter(label -> !model.labels().contains(label)).toList();
        }

        @Override
        public String text() {
            return "the labels of the enum type are " + String.join(", ", actual.labels()) + ", but the model says "
                    + String.join(", ", model.labels()) + ".";
        }
    }
}
