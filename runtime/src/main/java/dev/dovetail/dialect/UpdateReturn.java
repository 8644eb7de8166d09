package dev.dovetail.dialect;

/** How an UPDATE returns the values that the database has made in the rows. */
public enum UpdateReturn {
    /** The driver returns columns by name, for batches too. */
    KEYS,
    /** {@code UPDATE ... RETURNING}, sent once for each row. */
    RETURNING,
    /** Not at all. */
    NONE
}
