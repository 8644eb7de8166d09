package dev.dovetail.metadata;

import org.jspecify.annotations.Nullable;

/** One side of a relationship between two entities. Corresponds to SQLAlchemy's {@code relationship()}. */
public interface Relationship {
    /** Returns the name of the property. */
    String name();

    /** Returns the kind of relationship. */
    RelationshipKind kind();

    /** Returns the entity that declares this side. */
    EntityType<?> owner();

    /** Returns the entity that this side refers to. */
    EntityType<?> target();

    /** Returns the other side, or null if there is none. */
    @Nullable Relationship inverse();
}
