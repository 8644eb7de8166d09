package dev.dovetail.dialect;

/** The fastest way to insert several rows and get their generated keys with a database and its driver. */
public enum GeneratedKeyStrategy {
    /** One INSERT for each row, which returns the generated key of the row. */
    SINGLE,
    /** A batch, which returns a generated key for each row, in order. */
    BATCH,
    /** One INSERT of many rows, which returns a generated key for each row, in order. */
    ROWS,
    /** One INSERT of many rows with {@code RETURNING}. */
    RETURNING,
    /**
     * Like {@link #RETURNING}, but each column is one array parameter, so that one SQL string serves any number of
     * rows. Also used if the database generates no keys.
     */
    ARRAYS;

    /** Returns whether the INSERT is a query that returns the keys. Otherwise the driver returns them. */
    public boolean isReturning() {
        return this == RETURNING || this == ARRAYS;
    }
}
