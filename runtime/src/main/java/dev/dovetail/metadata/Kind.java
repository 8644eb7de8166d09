package dev.dovetail.metadata;

/** The four kinds of relationship; a one-to-one is told apart by the side that holds the key. */
public enum Kind {
    /** Many targets, each holding a key to this row. */
    ONE_TO_MANY,
    /** One target, to which this row holds a key. */
    MANY_TO_ONE,
    /** One target, which holds a unique key to this row. */
    ONE_TO_ONE,
    /** One target, to which this row holds a unique key. */
    ONE_TO_ONE_KEYED,
    /** Many targets, paired in an association table. */
    MANY_TO_MANY;

    /** Whether the relationship is a collection. */
    public boolean isToMany() {
        return this == ONE_TO_MANY || this == MANY_TO_MANY;
    }

    /** Whether this row holds the foreign key. */
    public boolean holdsKey() {
        return this == MANY_TO_ONE || this == ONE_TO_ONE_KEYED;
    }
}
