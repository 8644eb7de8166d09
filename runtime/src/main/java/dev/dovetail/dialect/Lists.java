package dev.dovetail.dialect;

/** How a statement contains a list that is too long for parameters. */
public enum Lists {
    /** As an array: {@code = ANY (?)}. */
    ARRAY,
    /** As an array that is converted to a table: {@code IN (UNNEST(?))}. */
    UNNESTED_ARRAY,
    /** As a JSON array that is converted to a table. */
    JSON,
    /** As literals in the SQL. */
    LITERALS
}
