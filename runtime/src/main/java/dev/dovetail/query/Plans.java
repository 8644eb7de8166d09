package dev.dovetail.query;

import dev.dovetail.annotation.Fetch;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes plans; meant to be imported statically: {@code select(post).with(selectIn(post.comments()),
 * joined(post.user()))}. The strategy decides how many statements load an object, never what it holds.
 */
public final class Plans {
    private Plans() {}

    /** Loaded in the same statement, by a join. */
    public static <E, T> RelationshipPlan<E, T> joined(EntityPath<E, T> path) {
        return RelationshipPlan.of(path, Fetch.JOINED);
    }

    /** Loaded in the same statement, by a left join. */
    public static <E, T> RelationshipPlan<E, T> joined(Many<E, T, ?> path) {
        return RelationshipPlan.of(path, Fetch.JOINED);
    }

    /** Loaded by one further statement for all objects of the result. */
    public static <E, T> RelationshipPlan<E, T> selectIn(EntityPath<E, T> path) {
        return RelationshipPlan.of(path, Fetch.SELECT_IN);
    }

    /** Loaded by one further statement for all objects of the result. */
    public static <E, T> RelationshipPlan<E, T> selectIn(Many<E, T, ?> path) {
        return RelationshipPlan.of(path, Fetch.SELECT_IN);
    }

    /** Loaded at first access, whatever the mapping says. */
    public static <E, T> RelationshipPlan<E, T> lazy(EntityPath<E, T> path) {
        return RelationshipPlan.of(path, Fetch.LAZY);
    }

    /** Loaded at first access, whatever the mapping says. */
    public static <E, T> RelationshipPlan<E, T> lazy(Many<E, T, ?> path) {
        return RelationshipPlan.of(path, Fetch.LAZY);
    }

    /** Not loaded: access is an error. */
    public static <E, T> RelationshipPlan<E, T> raise(EntityPath<E, T> path) {
        return RelationshipPlan.of(path, Fetch.RAISE);
    }

    /** Not loaded: access is an error. */
    public static <E, T> RelationshipPlan<E, T> raise(Many<E, T, ?> path) {
        return RelationshipPlan.of(path, Fetch.RAISE);
    }

    /**
     * Loaded with the targets that the query joins: {@code select(post).join(c).where(c.text.eq("x")).with(fill(c))}. A
     * collection has those members that the join finds, and is treated as one that {@link RelationshipPlan#where}
     * narrows.
     */
    public static <E, T> RelationshipPlan<E, T> fill(EntityPath<E, T> joined) {
        return RelationshipPlan.filled(joined);
    }

    /** Loaded with all above, over as many steps as there are, by one statement. */
    public static <E> RelationshipPlan<E, E> recursive(EntityPath<E, E> path) {
        return selectIn(path).recursive(0);
    }

    /** Loaded with all below, over as many steps as there are, by one statement. */
    public static <E> RelationshipPlan<E, E> recursive(Many<E, E, ?> path) {
        return selectIn(path).recursive(0);
    }

    /** Loaded over so many steps, by one statement. */
    public static <E> RelationshipPlan<E, E> recursive(EntityPath<E, E> path, int depth) {
        return selectIn(path).recursive(checked(depth));
    }

    /** Loaded over so many steps, by one statement. */
    public static <E> RelationshipPlan<E, E> recursive(Many<E, E, ?> path, int depth) {
        return selectIn(path).recursive(checked(depth));
    }

    private static int checked(int depth) {
        if (depth < 1) {
            throw new IllegalArgumentException("A depth of " + depth + " is less than one step.");
        }
        return depth;
    }

    /** Several plans as one. */
    @SafeVarargs
    public static <E> Plan<E> all(Plan<E>... plans) {
        List<RelationshipPlan<E, ?>> all = new ArrayList<>();
        for (Plan<E> plan : plans) {
            all.addAll(plan.relationships());
        }
        return new Combined<>(List.copyOf(all));
    }

    /** Several plans as one. */
    record Combined<E>(List<RelationshipPlan<E, ?>> relationships) implements Plan<E> {}
}
