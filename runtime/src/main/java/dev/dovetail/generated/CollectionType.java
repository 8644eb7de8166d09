package dev.dovetail.generated;

/** The collection type of a to-many relationship. */
public enum CollectionType {
    /** A {@link java.util.List} or {@link java.util.Collection}. */
    LIST,
    /** A {@link java.util.Set}. */
    SET,
    /** A {@link java.util.Map}, keyed by a property of the target. */
    MAP
}
