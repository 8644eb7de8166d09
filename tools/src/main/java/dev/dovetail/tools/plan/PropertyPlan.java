package dev.dovetail.tools.plan;

/** A property of an entity. */
public sealed interface PropertyPlan permits ColumnPlan, RelationPlan {
    /** Returns the name of the property. */
    String name();
}
