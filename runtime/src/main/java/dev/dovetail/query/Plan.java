package dev.dovetail.query;

import java.util.List;

/**
 * A fetch plan: which relationships a query loads with its entities, and how. Plans are immutable values that can be
 * named, shared and combined ({@link Plans#all}). Corresponds to SQLAlchemy's loader options.
 *
 * @param <E> the entity whose relationships are loaded
 */
public sealed interface Plan<E> permits RelationshipPlan, Plans.Combined {
    /** Returns the plans of single relationships in this plan. */
    List<RelationshipPlan<E, ?>> relationships();
}
