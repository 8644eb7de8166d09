package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;

/**
 * A relationship that a query forbids to load lazily.
 *
 * @param relationship the relationship
 * @param of the type of the objects for which it does: the owner, or a type below it
 */
public record RaisingRelationship(RelationshipMapping relationship, EntityMapping<?> of) {
    /** Returns whether {@code other} of {@code object} is not to be loaded lazily. */
    boolean forbids(Tracked object, RelationshipMapping other) {
        return relationship == other && object.$type().isA(of);
    }
}
