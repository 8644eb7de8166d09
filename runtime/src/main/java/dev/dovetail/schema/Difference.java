package dev.dovetail.schema;

import dev.dovetail.dialect.TableName;

/**
 * One thing in which the tables of a database differ from the entities.
 *
 * @param kind whether it is missing in the database, unknown to the entities, or not as the entities say
 * @param table the table or sequence
 * @param description what differs, in words
 */
public record Difference(Kind kind, TableName table, String description) {
    /** How the database differs. */
    public enum Kind {
        /** The database lacks it. */
        MISSING,
        /** The entities do not have it. */
        EXTRA,
        /** The database has it in another form. */
        CHANGED
    }

    @Override
    public String toString() {
        return description;
    }
}
