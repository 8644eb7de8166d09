package dev.dovetail.jackson.entity;

import org.jspecify.annotations.Nullable;

/** A property of an entity: an attribute, an embedded record or a relationship. */
public sealed interface EntityProperty permits AttributeProperty, EmbeddedProperty, RelationshipProperty {
    /** Returns the name of the property. */
    String name();

    /** Returns whether this is the identifier or part of it. */
    boolean isId();

    /** Returns whether this is the version. */
    boolean isVersion();

    /** Returns whether the value is in memory. */
    boolean isLoaded(Object entity);

    /** Returns the value. It must be loaded. */
    @Nullable Object get(Object entity);

    /** Returns whether {@code value} is the same as that of {@code entity}, which is in memory. */
    boolean isSame(Object entity, @Nullable Object value);

    /**
     * Sets the value, as the setter does.
     *
     * @throws IllegalArgumentException if the property does not accept the value
     */
    void set(Object entity, @Nullable Object value);
}
