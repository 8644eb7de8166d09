package dev.dovetail.dialect;

import java.util.List;

/** How a statement contains a list that is too long for parameters. */
public enum Lists {
    /** As an array: {@code = ANY (?)}. */
    ARRAY,
    /** As an array that is converted to a table: {@code IN (UNNEST(?))}. */
    UNNESTED_ARRAY,
    /** As a JSON array that is converted to a table. */
    JSON,
    /** As literals in the SQL. */
    LITERALS;

    /** Returns whether {@code dialect} binds lists of numbers as arrays. */
    static boolean usesArrays(Dialect dialect) {
        Lists lists = dialect.lists(new ListParameter(List.of(1L), ColumnType.LONG));
        return lists == ARRAY || lists == UNNESTED_ARRAY;
    }
}
