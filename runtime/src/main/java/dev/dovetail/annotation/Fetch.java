package dev.dovetail.annotation;

/**
 * The loading strategy of a relationship, used if a query has no fetch plan for it. Corresponds to SQLAlchemy's
 * {@code lazy}.
 */
public enum Fetch {
    /** Loads on first access, with one SELECT for up to 500 entities of the same result. */
    LAZY,

    /** Loads in the same SELECT, by a left join, or an inner join if the foreign key is NOT NULL. */
    JOINED,

    /** Loads with the result, by separate SELECTs, one for each 500 keys. */
    SELECT_IN,

    /** Never loads. Access throws an exception that names the fetch plan to add. */
    RAISE
}
