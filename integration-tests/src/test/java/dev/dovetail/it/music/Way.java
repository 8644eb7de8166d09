package dev.dovetail.it.music;

import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.EntityPath;
import dev.dovetail.query.Plans;
import dev.dovetail.query.RelationshipPlan;

/** A way of loading a relationship. */
enum Way {
    LAZY {
        @Override
        <E, T> RelationshipPlan<E, T> of(EntityPath<E, T> path) {
            return Plans.lazy(path);
        }

        @Override
        <E, T> RelationshipPlan<E, T> of(CollectionPath<E, T, ?> path) {
            return Plans.lazy(path);
        }
    },
    JOINED {
        @Override
        <E, T> RelationshipPlan<E, T> of(EntityPath<E, T> path) {
            return Plans.joined(path);
        }

        @Override
        <E, T> RelationshipPlan<E, T> of(CollectionPath<E, T, ?> path) {
            return Plans.joined(path);
        }
    },
    SELECT_IN {
        @Override
        <E, T> RelationshipPlan<E, T> of(EntityPath<E, T> path) {
            return Plans.selectIn(path);
        }

        @Override
        <E, T> RelationshipPlan<E, T> of(CollectionPath<E, T, ?> path) {
            return Plans.selectIn(path);
        }
    };

    abstract <E, T> RelationshipPlan<E, T> of(EntityPath<E, T> path);

    abstract <E, T> RelationshipPlan<E, T> of(CollectionPath<E, T, ?> path);
}
