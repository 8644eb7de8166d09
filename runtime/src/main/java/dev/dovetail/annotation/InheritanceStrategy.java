package dev.dovetail.annotation;

/** How the tables of a hierarchy hold its types. Corresponds to JPA's {@code InheritanceType}. */
public enum InheritanceStrategy {
    /** One table has the columns of all types. The columns of a subtype are null in rows of other types. */
    SINGLE_TABLE,

    /** Each type has a table with its own columns. The identifier joins it to the table of its supertype. */
    JOINED
}
