package dev.dovetail.fetch;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;

/**
 * A step of a fetch plan: a relationship of some objects.
 *
 * @param relationship the relationship
 * @param of the type of the objects to whose relationship the plan applies: the owner, or a type below it
 */
public record FetchStep(RelationshipMapping relationship, EntityMapping<?> of) {
    /** Returns the step of all objects that have the relationship. */
    public static FetchStep of(RelationshipMapping relationship) {
        return new FetchStep(relationship, relationship.owner());
    }
}
