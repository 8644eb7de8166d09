package dev.dovetail.schema;

/** What {@link Schema#validate} and {@link Schema#diff} compare. */
public enum ValidationLevel {
    /**
     * What entities depend on: tables, views, columns, their types, whether they may be null, values that the database
     * makes, and keys by their columns with {@code ON DELETE} and {@code ON UPDATE}. Silent about names of constraints,
     * indexes, checks, and everything that only the database has, unless a row could not be inserted because of it. So
     * other programs and other schemas may have tables in the same place.
     */
    STRUCTURE,

    /**
     * All that the generated statements create, with its name, and nothing else in the database. For tables that only
     * this schema creates and changes. Knows the tables of other schemas of the same {@code Database}.
     */
    STRICT
}
