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
 * @param columns the columns; empty for a check
 * @param reference the target of a foreign key; null for other constraints
 * @param definition its definition in SQL; empty if it is not known
 */
public record Constraint(
        Kind kind, String name, List<String> columns, @Nullable Reference reference, String definition) {

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
     * @param onDelete {@code NO ACTION}, {@code CASCADE}, {@code SET NULL} or {@code SET DEFAULT}; {@code RESTRICT} is
     *     replaced by {@code NO ACTION}
     */
    public record Reference(TableName table, List<String> columns, String onDelete) {
        /** Copies the list, and replaces {@code RESTRICT}. */
        public Reference {
            columns = List.copyOf(columns);
            onDelete = onDelete.equals("RESTRICT") ? "NO ACTION" : onDelete;
        }
    }

    /** Copies the list. */
    public Constraint {
        columns = List.copyOf(columns);
    }

    boolean isForeignKey() {
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
            text += reference.onDelete().equals("NO ACTION") ? "" : " on delete " + reference.onDelete()
                    .toLowerCase(Locale.ROOT);
        }
        return text;
    }
}
