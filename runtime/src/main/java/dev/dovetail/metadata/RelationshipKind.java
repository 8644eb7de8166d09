package dev.dovetail.metadata;

/** The kinds of relationship. A one-to-one has two, depending on which side has the foreign key. */
public enum RelationshipKind {
    /** Many targets, whose foreign key refers to this row. */
    ONE_TO_MANY,
    /** One target, to which a foreign key of this row refers. */
    MANY_TO_ONE,
    /** One target, whose unique foreign key refers to this row. */
    ONE_TO_ONE,
    /** One target, to which a unique foreign key of this row refers. */
    ONE_TO_ONE_KEYED,
    /** Many targets, related by an association table. */
    MANY_TO_MANY;

    /** Returns whether the relationship is a collection. */
    public boolean isToMany() {
        return this == ONE_TO_MANY || this == MANY_TO_MANY;
    }

    /** Returns whether this row has the foreign key. */
    public boolean holdsKey() {
        return this == MANY_TO_ONE || this == ONE_TO_ONE_KEYED;
    }
}
