package dev.dovetail.processor.model;

import org.jspecify.annotations.Nullable;

/** A property of an entity: an attribute, which a column stores, or one side of a relationship. */
public sealed interface PropertyModel permits AttributeModel, RelationshipModel {
    /** The position: relationships come first, in declaration order, those not declared last; then attributes. */
    int index();

    /** The name. */
    String name();

    /** How the user reads and writes it; null for a side that the user has not declared. */
    @Nullable AccessorModel accessor();
}
