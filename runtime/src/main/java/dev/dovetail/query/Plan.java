package dev.dovetail.query;

import java.util.List;

/**
 * How objects of a query are loaded together with what they refer to. Plans are values: they can be named, shared and
 * combined ({@link Plans#all}).
 *
 * @param <E> the entity whose relationships are loaded
 */
public sealed interface Plan<E> permits RelationshipPlan, Plans.Combined {
    /** The plans of single relationships that this one is made of. */
    List<RelationshipPlan<E, ?>> relationships();
}
