package dev.dovetail.annotation;

/** How a relationship is loaded where a query does not say (SQLAlchemy's {@code lazy}). */
public enum Fetch {
    /** At first access, for all entities of the same result at once. */
    LAZY,

    /** In the same statement, by a left join. */
    JOINED,

    /** By one further statement for all entities of the result. */
    SELECT_IN,

    /** Never: access is an error that names the plan to add. */
    RAISE
}
