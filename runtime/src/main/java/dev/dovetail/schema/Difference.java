package dev.dovetail.schema;

import dev.dovetail.dialect.TableName;

/**
 * One thing in which the tables of a database differ from the entities.
 *
 * @param kind whether it is missing in the database, unknown to the entities, or not as the entities say
 * @param table the table or sequence
 * @param description a sentence that names both sides
 */
public record Difference(Kind kind, TableName table, String description) {
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
