package dev.dovetail.processor.model;

import org.jspecify.annotations.Nullable;

/** A property of an entity: an attribute or one side of a relationship. */
public sealed interface PropertyModel permits AttributeModel, RelationshipModel {
    /** Returns the position. Declared relationships come first, then implicit sides, then attributes. */
    int index();

    /** Returns the name. */
    String name();

    /** Returns the accessors; null for an implicit side. */
    @Nullable AccessorModel accessor();
}
