package dev.dovetail.schema;

import dev.dovetail.dialect.TableName;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which the tables of a database differ from the entities.
 *
 * @param kind whether it is missing in the database, unknown to the entities, or not as the entities say
 * @param table the table, sequence or enum type
 * @param column the column; empty if it is not a single column
 * @param entity the entity; null if the table is that of a many-to-many relationship, or no entity has it
 * @param property the property that the column belongs to, or the many-to-many relationship; empty if there is none
 * @param description a sentence that names both sides, and one that says how to change the entity or the table
 */
public record Difference(Kind kind, TableName table, String column, @Nullable Class<?> entity, String property,
        String description) {
    /** The kind of difference. */
    public enum Kind {
        /** It is missing in the database. */
        MISSING,
        /** It is unknown to the entities. */
        EXTRA,
        /** Both have it, in different forms. */
        CHANGED
    }

    @Override
    public String toString() {
        return description;
    }
}
