package dev.dovetail.query;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.fetch.FetchOptions;
import dev.dovetail.fetch.FetchPlan;
import dev.dovetail.fetch.FetchStep;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.path.PathSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The fetch plan of one relationship. Immutable: each method returns another plan.
 *
 * @param <E> the entity from which the path starts
 * @param <T> the target of the relationship
 */
public final class RelationshipPlan<E, T> implements Plan<E> {
    private final FetchPlan plan;

    private RelationshipPlan(FetchPlan plan) {
        this.plan = plan;
    }

    /**
     * Creates a plan for the last relationship of {@code path}.
     *
     * @throws IllegalArgumentException if {@code path} is a root
     */
    static <E, T> RelationshipPlan<E, T> of(EntityPath<E, T> path, Fetch strategy) {
        if (!path.source().isStep()) {
            throw new IllegalArgumentException(path + " is the root of the query; a plan names a relationship of it.");
        }
        return new RelationshipPlan<>(FetchPlan.of(steps(path.source()), strategy));
    }

    /** Creates a plan for the collection {@code many}. */
    static <E, T> RelationshipPlan<E, T> of(CollectionPath<E, T, ?> many, Fetch strategy) {
        List<FetchStep> path = steps(many.parent());
        path.add(step(many.parent(), many.relationship()));
        return new RelationshipPlan<>(FetchPlan.of(path, strategy));
    }

    /** Creates a plan for the targets that the query joins. */
    static <E, T> RelationshipPlan<E, T> filled(EntityPath<E, T> path) {
        if (!path.source().isStep()) {
            throw new IllegalArgumentException(path + " is the root of the query; a plan names a relationship of it.");
        }
        return new RelationshipPlan<>(FetchPlan.of(steps(path.source()), Fetch.JOINED)
                .with(FetchOptions.of(path.source())));
    }

    /** Loads {@code depth} levels of the relationship. */
    RelationshipPlan<E, T> recursive(int depth) {
        RelationshipMapping relationship = plan.relationship();
        if (!relationship.target().isA(relationship.owner()) || relationship.association() != null) {
            throw new IllegalArgumentException(relationship + " does not lead to its own type by a foreign key, so that"
                    + " it cannot be followed over several steps.");
        }
        return with(FetchOptions.recursive(depth));
    }

    /**
     * Loads only the targets that meet {@code condition}. The result is a partial collection until it is loaded again;
     * a collection that is already loaded stays complete. Members that were not loaded are never removed or deleted:
     * adding to the collection, or deleting its owner, first loads all members.
     */
    public RelationshipPlan<E, T> where(Condition<T> condition) {
        return with(selective("where").where(condition));
    }

    /** Orders the targets by {@code terms}, before the order of the mapping. */
    @SafeVarargs
    public final RelationshipPlan<E, T> orderBy(Ordering<T>... terms) {
        FetchOptions more = selective("orderBy");
        for (Ordering<T> ordering : terms) {
            for (OrderTerm<T> term : ordering.terms()) {
                more = more.orderBy(term);
            }
        }
        return with(more);
    }

    /**
     * Limits the collection of each owner to {@code limit} targets. The result is a partial collection; see
     * {@link #where}.
     */
    public RelationshipPlan<E, T> limit(long limit) {
        return with(selective("limit").limit(QuerySpec.notNegative("limit", limit)));
    }

    private FetchOptions selective(String what) {
        RelationshipMapping relationship = plan.relationship();
        if (plan.strategy() != Fetch.SELECT_IN || plan.options().isRecursive() || !relationship.kind().isToMany()) {
            throw new IllegalStateException("A plan for " + relationship + " says " + what
                    + "(...), which is for collections by selectIn(...).");
        }
        return plan.options();
    }

    private RelationshipPlan<E, T> with(FetchOptions options) {
        return new RelationshipPlan<>(plan.with(options));
    }

    private static List<FetchStep> steps(PathSource source) {
        if (source.isRoot()) {
            return new ArrayList<>();
        }
        List<FetchStep> steps = steps(source.parent());
        if (source.isStep()) {
            steps.add(step(source.parent(), source.relationship()));
        }
        return steps;
    }

    /** Returns a step that applies only to objects of the subtype to which the path is narrowed, if it is. */
    private static FetchStep step(PathSource from, RelationshipMapping relationship) {
        return from.isNarrowed() && !relationship.owner().isA(from.type())
                ? new FetchStep(relationship, from.type()) : FetchStep.of(relationship);
    }

    /** Adds plans for the relationships of the target. */
    @SafeVarargs
    public final RelationshipPlan<E, T> with(Plan<T>... plans) {
        List<FetchPlan> more = new ArrayList<>(plan.nested());
        for (Plan<T> target : plans) {
            for (RelationshipPlan<T, ?> relationship : target.relationships()) {
                more.add(relationship.plan);
            }
        }
        return new RelationshipPlan<>(plan.nesting(List.copyOf(more)));
    }

    @Override
    public List<RelationshipPlan<E, ?>> relationships() {
        return List.of(this);
    }

    FetchPlan plan() {
        return plan;
    }
}
