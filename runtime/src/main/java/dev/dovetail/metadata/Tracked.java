package dev.dovetail.metadata;

import dev.dovetail.jdbc.Parameters;
import dev.dovetail.jdbc.Row;
import org.jspecify.annotations.Nullable;

/**
 * What generated entities implement besides the user's type: the little that a session keeps with an object, and access
 * to properties by index without reflection. The names start with {@code $} so that no property can collide with them.
 */
public interface Tracked {
    /** The entity's type. */
    EntityType<?> $type();

    /** Whether the user's type has an {@code equals} of its own, so that two objects may be equal. */
    default boolean $comparesItself() {
        return false;
    }

    /** What ties the object to a session; null while it is transient. */
    @Nullable Attachment $attachment();

    /** Ties the object to a session, or sets it free. */
    void $attachment(@Nullable Attachment attachment);

    /** One bit a property: whether its value is known. */
    long $loaded();

    /** Replaces the loaded mask. */
    void $loaded(long mask);

    /**
     * Which relationships past the 63rd are loaded, a bit each; null for an entity that has fewer: see {@link Loaded}.
     */
    default long @Nullable [] $loadedFar() {
        return null;
    }

    /** What changed since the last flush; null while nothing has. */
    @Nullable Changes $changes();

    /** Replaces the record of changes. */
    void $changes(@Nullable Changes changes);

    /** The property's value as it stands in memory, without loading. */
    @Nullable Object $get(int property);

    /** Writes the property's field: no record of the change, no other side. */
    void $set(int property, @Nullable Object value);

    /** Reads all attributes, which stand in the row in order of declaration, the first at {@code first}. */
    void $read(Row row, int first);

    /** Reads one attribute, which stands in the row at {@code column}. */
    void $read(int property, Row row, int column);

    /** Binds one attribute's stored value to a statement's parameter at {@code position}. */
    void $bind(int property, Parameters parameters, int position);
}
