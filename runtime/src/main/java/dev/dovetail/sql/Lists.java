package dev.dovetail.sql;

/** How a statement has a list of more values than it had better have parameters. */
public enum Lists {
    /** As an array, with which the operand is compared by {@code = ANY (?)}. */
    ARRAY,
    /** As an array that becomes a table: {@code IN (UNNEST(?))}. */
    UNNESTED_ARRAY,
    /** As the text of a JSON array that becomes a table. */
    JSON,
    /** As literals, which the text of the statement has. */
    LITERALS
}
