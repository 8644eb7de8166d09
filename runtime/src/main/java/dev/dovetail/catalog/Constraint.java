package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table.
 *
 * @param kind the kind
 * @param name the name; empty if there is none or it is not known
 * @param columns the columns; empty for a check, but for one in the line of a column
 * @param reference the target of a foreign key; null for other constraints
 * @param condition the condition of a check; empty if it is none, or it is not known
 * @param definition its definition in SQL; empty if it is not known
 */
public record Constraint(Kind kind, String name, List<String> columns, @Nullable Reference reference,
        String condition, String definition) {

    /** The kind of a constraint. */
    public enum Kind {
        /** A primary key. */
        PRIMARY_KEY,
        /** A unique constraint. */
        UNIQUE,
        /** A foreign key. */
        FOREIGN_KEY,
        /** A check constraint. */
        CHECK;

        /** Returns the kind with a name of the SQL standard, for example {@code PRIMARY KEY}. */
        public static Kind of(String words) {
            return valueOf(words.replace(' ', '_'));
        }

        @Override
        public String toString() {
            return (this == UNIQUE || this == CHECK ? name() + " constraint" : name())
                    .replace('_', ' ').toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The target of a foreign key.
     *
     * @param table the referenced table
     * @param columns the referenced columns
     * @param rules what it does when the referenced row changes
     */
    public record Reference(TableName table, List<String> columns, ReferenceRules rules) {
        /** Copies the list. */
        public Reference {
            columns = List.copyOf(columns);
        }
    }

    /** Copies the list. */
    public Constraint {
        columns = List.copyOf(columns);
    }

    /** Returns whether the constraint is a primary key or a unique constraint. */
    boolean isUniqueKey() {
        return kind == Kind.PRIMARY_KEY || kind == Kind.UNIQUE;
    }

    /** Returns whether the constraint is a check that MariaDB keeps with its column, without a name. */
    boolean isPartOfColumn() {
        return kind == Kind.CHECK && name.isEmpty() && !columns.isEmpty();
    }

    /** Returns whether the constraint is a foreign key. */
    public boolean isForeignKey() {
        return kind == Kind.FOREIGN_KEY;
    }

    @Override
    public String toString() {
        String text = name;
        if (!columns.isEmpty()) {
            text += (name.isEmpty() ? "(" : " (") + String.join(", ", columns) + ")";
        }
        if (reference != null) {
            text += " to " + reference.table() + " (" + String.join(", ", reference.columns()) + ")";
            text += reference.rules();
        }
        return text;
    }
}
