package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table.
 *
 * @param kind what it holds to
 * @param name the name; empty where it has none, or the database does not keep it
 * @param columns the columns; none for a check
 * @param reference what a foreign key refers to; null for others
 * @param definition its text; empty where the catalog keeps none
 */
public record Constraint(
        Kind kind, String name, List<String> columns, @Nullable Reference reference, String definition) {

    /** What a constraint holds to. */
    public enum Kind {
        /** Columns that tell rows apart, and are never null. */
        PRIMARY_KEY,
        /** Columns whose combination no two rows share. */
        UNIQUE,
        /** Columns that refer to a row of another table. */
        FOREIGN_KEY,
        /** A condition. */
        CHECK;

        /** The kind that the standard calls {@code PRIMARY KEY}, {@code UNIQUE}, and so on. */
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
     * What a foreign key refers to.
     *
     * @param table the table
     * @param columns its columns
     * @param onDelete {@code NO ACTION}, {@code CASCADE}, {@code SET NULL} or {@code SET DEFAULT}; {@code RESTRICT} is
     *     the first of these where no constraint is deferred
     */
    public record Reference(TableName table, List<String> columns, String onDelete) {
        /** Copies the list, and takes one of two rules that are the same. */
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
