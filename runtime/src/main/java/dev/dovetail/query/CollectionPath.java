package dev.dovetail.query;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.path.Association;
import dev.dovetail.path.KeyJoin;
import dev.dovetail.path.PathSource;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A to-many relationship in a path. It has no columns. Test it with {@link #any}, {@link #none}, {@link #all},
 * {@link #contains} or {@link #count}; each becomes a subquery and adds no rows to the result. To join the targets, use
 * {@link #each}.
 *
 * @param <R> the root entity of the query
 * @param <E> the target
 * @param <P> the path to a target in a condition
 */
public final class CollectionPath<R, E, P extends EntityPath<R, E>> {
    private final PathSource parent;
    private final RelationshipMapping relationship;
    private final EntityPath<?, E> prototype;

    CollectionPath(PathSource parent, RelationshipMapping relationship, EntityPath<?, E> prototype) {
        this.parent = parent;
        this.relationship = relationship;
        this.prototype = prototype;
    }

    /** Returns the relationships from the root of the query to the targets, in their order. */
    public List<Relationship> steps() {
        List<Relationship> steps = new ArrayList<>(Steps.to(parent));
        steps.add(relationship);
        return steps;
    }

    PathSource parent() {
        return parent;
    }

    RelationshipMapping relationship() {
        return relationship;
    }

    EntityPath<?, E> prototype() {
        return prototype;
    }

    /** Returns the condition that there is a target. */
    public Condition<R> any() {
        return new Exists<>(parent.inSubquery(relationship), null);
    }

    /** Returns the condition that a target meets {@code condition}. */
    public Condition<R> any(Function<? super P, ? extends Condition<R>> condition) {
        P some = at(parent.inSubquery(relationship));
        return new Exists<>(some.source(), condition.apply(some));
    }

    /** Returns the condition that there is no target. */
    public Condition<R> none() {
        return any().not();
    }

    /** Returns the condition that no target meets {@code condition}. */
    public Condition<R> none(Function<? super P, ? extends Condition<R>> condition) {
        return any(condition).not();
    }

    /** Returns the condition that {@code condition} is true for each target. It is true if there is no target. */
    public Condition<R> all(Function<? super P, ? extends Condition<R>> condition) {
        P some = at(parent.inSubquery(relationship));
        return new Exists<>(some.source(), new NotTrue<>(condition.apply(some))).not();
    }

    /** Returns the condition that {@code entity} is a target. */
    public Condition<R> contains(E entity) {
        PathSource some = parent.inSubquery(relationship);
        int[] ids = relationship.target().idIndexes();
        if (KeyJoin.hasAssociation(some)) {
            return new Exists<>(some, EntityKey.equal(new Association(some).targetColumns(), (Tracked) entity, ids));
        }
        return new Exists<>(some, EntityKey.equal(some.columns(ids), (Tracked) entity, ids));
    }

    /** Returns the number of targets. */
    public Summand<R, Long, BigInteger> count() {
        return new CountOf<>(parent.inSubquery(relationship), null);
    }

    /** Returns the number of targets that meet {@code condition}. */
    public Summand<R, Long, BigInteger> count(Function<? super P, ? extends Condition<R>> condition) {
        P some = at(parent.inSubquery(relationship));
        return new CountOf<>(some.source(), condition.apply(some));
    }

    /**
     * Returns a path to the targets, which the query must join before it uses the path's columns: {@code Comment_<Post>
     * c = post.comments().each(); select(post).join(c).where(c.text.eq("x"))}. A query for entities returns each root
     * once. Each call returns a path with its own table alias.
     */
    public P each() {
        return at(parent.joined(relationship));
    }

    /** The prototype has the class P. Only its type argument differs, which does not exist at run time. */
    @SuppressWarnings("unchecked")
    private P at(PathSource source) {
        return (P) prototype.<R>at(source);
    }

    @Override
    public String toString() {
        return parent + "." + relationship.name();
    }
}
