package dev.dovetail.query;

import dev.dovetail.annotation.Fetch;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates fetch plans, for static import: {@code select(post).with(selectIn(post.comments()), joined(post.user()))}.
 * The strategy decides how many statements are sent, and not what an entity contains. Only {@code where}, {@code limit}
 * and {@code fill} make a collection partial.
 */
public final class Plans {
    private Plans() {}

    /** Loads the relationship in the same SELECT, by a join. */
    public static <E, T> RelationshipPlan<E, T> joined(EntityPath<E, T> path) {
        return RelationshipPlan.of(path, Fetch.JOINED);
    }

    /** Loads the relationship in the same SELECT, by a left join. */
    public static <E, T> RelationshipPlan<E, T> joined(CollectionPath<E, T, ?> path) {
        return RelationshipPlan.of(path, Fetch.JOINED);
    }

    /** Loads the relationship by separate SELECTs, one for each 500 keys of the result. */
    public static <E, T> RelationshipPlan<E, T> selectIn(EntityPath<E, T> path) {
        return RelationshipPlan.of(path, Fetch.SELECT_IN);
    }

    /** Loads the relationship by separate SELECTs, one for each 500 keys of the result. */
    public static <E, T> RelationshipPlan<E, T> selectIn(CollectionPath<E, T, ?> path) {
        return RelationshipPlan.of(path, Fetch.SELECT_IN);
    }

    /** Loads the relationship on first access, whatever the mapping says. */
    public static <E, T> RelationshipPlan<E, T> lazy(EntityPath<E, T> path) {
        return RelationshipPlan.of(path, Fetch.LAZY);
    }

    /** Loads the relationship on first access, whatever the mapping says. */
    public static <E, T> RelationshipPlan<E, T> lazy(CollectionPath<E, T, ?> path) {
        return RelationshipPlan.of(path, Fetch.LAZY);
    }

    /** Does not load the relationship. Access throws a {@link dev.dovetail.error.LazyLoadException}. */
    public static <E, T> RelationshipPlan<E, T> raise(EntityPath<E, T> path) {
        return RelationshipPlan.of(path, Fetch.RAISE);
    }

    /** Does not load the relationship. Access throws a {@link dev.dovetail.error.LazyLoadException}. */
    public static <E, T> RelationshipPlan<E, T> raise(CollectionPath<E, T, ?> path) {
        return RelationshipPlan.of(path, Fetch.RAISE);
    }

    /**
     * Loads the targets that the query joins: {@code select(post).join(c).where(c.text.eq("x")).with(fill(c))}. The
     * collection has only those members that the join finds: it is a partial collection, as with
     * {@link RelationshipPlan#where}. Corresponds to SQLAlchemy's {@code contains_eager}.
     */
    public static <E, T> RelationshipPlan<E, T> fill(EntityPath<E, T> joined) {
        return RelationshipPlan.filled(joined);
    }

    /** Loads all ancestors, over any number of levels, by a recursive query. */
    public static <E> RelationshipPlan<E, E> recursive(EntityPath<E, E> path) {
        return selectIn(path).recursive(0);
    }

    /** Loads all descendants, over any number of levels, by a recursive query. */
    public static <E> RelationshipPlan<E, E> recursive(CollectionPath<E, E, ?> path) {
        return selectIn(path).recursive(0);
    }

    /** Loads up to {@code depth} levels by a recursive query. */
    public static <E> RelationshipPlan<E, E> recursive(EntityPath<E, E> path, int depth) {
        return selectIn(path).recursive(checked(depth));
    }

    /** Loads up to {@code depth} levels by a recursive query. */
    public static <E> RelationshipPlan<E, E> recursive(CollectionPath<E, E, ?> path, int depth) {
        return selectIn(path).recursive(checked(depth));
    }

    private static int checked(int depth) {
        if (depth < 1) {
            throw new IllegalArgumentException("A depth of " + depth + " is less than one step.");
        }
        return depth;
    }

    /** Combines several plans. */
    @SafeVarargs
    public static <E> Plan<E> all(Plan<E>... plans) {
        List<RelationshipPlan<E, ?>> all = new ArrayList<>();
        for (Plan<E> plan : plans) {
            all.addAll(plan.relationships());
        }
        return new Combined<>(List.copyOf(all));
    }

    /** A combination of plans. */
    record Combined<E>(List<RelationshipPlan<E, ?>> relationships) implements Plan<E> {}
}
