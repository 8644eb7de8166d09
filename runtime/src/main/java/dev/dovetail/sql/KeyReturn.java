package dev.dovetail.sql;

/** The fastest way in which a database and its driver insert several rows and give back the keys that they make. */
public enum KeyReturn {
    /** A batch, whose generated keys are one a row, in the order of the rows. */
    BATCH,
    /** One statement for many rows, whose generated keys are one a row, in their order. */
    ROWS,
    /** One statement for many rows, which is a query of its keys by {@code RETURNING}. */
    RETURNING,
    /**
     * The same, where each column of many rows is one parameter, an array, so that one text serves any number of rows;
     * also for rows whose keys are known.
     */
    ARRAYS
}
