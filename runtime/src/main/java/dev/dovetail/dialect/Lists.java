package dev.dovetail.dialect;

/** How a statement contains a list that has too many values for parameters. */
public enum Lists {
    /** As an array: {@code = ANY (?)}. */
    ARRAY,
    /** As an array that is turned into a table: {@code IN (UNNEST(?))}. */
    UNNESTED_ARRAY,
    /** As a JSON array that is turned into a table. */
    JSON,
    /** As literals in the SQL. */
    LITERALS
}
