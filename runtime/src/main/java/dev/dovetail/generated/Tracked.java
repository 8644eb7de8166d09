package dev.dovetail.generated;

import org.jspecify.annotations.Nullable;

/**
 * Implemented by generated entities. Stores what a session needs for an entity, and accesses properties by index
 * without reflection. The names start with {@code $} so that no property can clash with them.
 */
public interface Tracked {
    /** Returns the entity type. */
    EntityMapping<?> $type();

    /** Returns whether the entity overrides {@code equals}, so that two objects may be equal. */
    default boolean $comparesItself() {
        return false;
    }

    /** Returns the attachment to a session, or null while the entity is transient. */
    @Nullable Attachment $attachment();

    /** Attaches the entity to a session, or detaches it if {@code attachment} is null. */
    void $attachment(@Nullable Attachment attachment);

    /** Returns the loaded mask: one bit for each property, set if its value is loaded. */
    long $loaded();

    /** Replaces the loaded mask. */
    void $loaded(long mask);

    /** Returns the loaded bits of relationships past the 63rd, or null if there are none. */
    default long @Nullable [] $loadedFar() {
        return null;
    }

    /** Returns the changes since the last flush, or null if there are none. */
    @Nullable Changes $changes();

    /** Replaces the record of changes. */
    void $changes(@Nullable Changes changes);

    /** Returns the value of the property in memory, without loading it. */
    @Nullable Object $get(int property);

    /** Writes the field of the property. Records no change and does not update the other side. */
    void $set(int property, @Nullable Object value);

    /** Reads all attributes from the row, in declaration order, from column {@code first}. */
    void $read(Row row, int first);

    /** Reads one attribute from {@code column} of the row. */
    void $read(int property, Row row, int column);

    /** Binds the stored value of one attribute to the parameter at {@code position}. */
    void $bind(int property, Parameters parameters, int position);
}
