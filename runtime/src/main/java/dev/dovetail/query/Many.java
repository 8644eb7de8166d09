package dev.dovetail.query;

import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import java.math.BigInteger;
import java.util.function.Function;

/**
 * A to-many relationship as a step of a path. It has no columns, since it leads to many rows: conditions ask whether
 * any, none or all of them meet a condition, or how many do. Each is a subquery, so that no row of the query is
 * multiplied.
 *
 * @param <R> the root of the query
 * @param <E> the target
 * @param <P> the path to one of the targets, as a condition sees it
 */
public final class Many<R, E, P extends EntityPath<R, E>> {
    private final Source parent;
    private final Relationship relationship;
    private final EntityPath<?, E> prototype;

    Many(Source parent, Relationship relationship, EntityPath<?, E> prototype) {
        this.parent = parent;
        this.relationship = relationship;
        this.prototype = prototype;
    }

    Source parent() {
        return parent;
    }

    Relationship relationship() {
        return relationship;
    }

    EntityPath<?, E> prototype() {
        return prototype;
    }

    /** There is a target. */
    public Condition<R> any() {
        return new Exists<>(parent.some(relationship), null);
    }

    /** There is a target that meets the condition. */
    public Condition<R> any(Function<? super P, ? extends Condition<R>> condition) {
        P some = at(parent.some(relationship));
        return new Exists<>(some.source(), condition.apply(some));
    }

    /** There is no target. */
    public Condition<R> none() {
        return any().not();
    }

    /** There is no target that meets the condition. */
    public Condition<R> none(Function<? super P, ? extends Condition<R>> condition) {
        return any(condition).not();
    }

    /** Each target meets the condition, for which it must be true and not unknown. Holds where there is no target. */
    public Condition<R> all(Function<? super P, ? extends Condition<R>> condition) {
        P some = at(parent.some(relationship));
        return new Exists<>(some.source(), new NotTrue<>(condition.apply(some))).not();
    }

    /** {@code entity} is one of the targets. */
    public Condition<R> contains(E entity) {
        Source some = parent.some(relationship);
        int[] ids = relationship.target().idIndexes();
        if (KeyJoin.hasAssociation(some)) {
            return new Exists<>(some, EntityKey.equal(new Association(some),
                    Association.keys(relationship).inverseColumns(), (Tracked) entity, ids));
        }
        return new Exists<>(some,
                EntityKey.equal(some, KeyJoin.columns(relationship.target(), ids), (Tracked) entity, ids));
    }

    /** How many targets there are. */
    public Summand<R, Long, BigInteger> count() {
        return new CountOf<>(parent.some(relationship), null);
    }

    /** How many targets meet the condition. */
    public Summand<R, Long, BigInteger> count(Function<? super P, ? extends Condition<R>> condition) {
        P some = at(parent.some(relationship));
        return new CountOf<>(some.source(), condition.apply(some));
    }

    /**
     * A path to each target, one after the other, which can be used once it is joined:
     * {@code Comment_<Post> c = post.comments().each(); select(post).join(c).where(c.text.eq("x"))}. The query still
     * gives each root once. Every call gives another occurrence.
     */
    public P each() {
        return at(parent.each(relationship));
    }

    /** The prototype's class is that of P; only its type argument differs, which exists for the compiler alone. */
    @SuppressWarnings("unchecked")
    private P at(Source source) {
        return (P) prototype.<R>at(source);
    }

    @Override
    public String toString() {
        return parent + "." + relationship.name();
    }
}
