package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.path.PathSource;
import java.util.ArrayList;
import java.util.List;

/**
 * A to-many relationship as a nested list in each result row: {@code shape(UserLine::new, user.name, list(user.posts(),
 * shape(PostLine::new, post.title)).orderBy(post.id).limit(3))}. The lists are read by separate SELECTs, one for each
 * 500 keys, and add no rows to the main query. Immutable.
 *
 * @param <R> the root entity of the query
 * @param <E> the target of the relationship
 * @param <T> the type of a list element
 */
public final class NestedList<R, E, T> implements Selectable<R, List<T>> {
    private final PathSource parent;
    private final RelationshipMapping relationship;
    private final Selectable<E, T> each;
    private final List<Condition<E>> where;
    private final List<OrderTerm<E>> orderBy;
    private final long limit;

    private NestedList(PathSource parent, RelationshipMapping relationship,
            Selectable<E, T> each, List<Condition<E>> where, List<OrderTerm<E>> orderBy, long limit) {
        this.parent = parent;
        this.relationship = relationship;
        this.each = each;
        this.where = where;
        this.orderBy = orderBy;
        this.limit = limit;
    }

    /** Creates a nested list of the targets of {@code many}, without a condition. */
    static <R, E, T> NestedList<R, E, T> of(CollectionPath<R, E, ?> many, Selectable<E, T> each) {
        return new NestedList<>(many.parent(), many.relationship(), each, List.of(), List.of(), -1);
    }

    /** Adds a condition, which targets must meet besides the earlier ones. */
    public NestedList<R, E, T> where(Condition<E> condition) {
        return new NestedList<>(parent, relationship, each, QuerySpec.plus(where, condition), orderBy, limit);
    }

    /** Orders each list by {@code terms}, after the terms given before and before the order of the mapping. */
    @SafeVarargs
    public final NestedList<R, E, T> orderBy(Ordering<E>... terms) {
        List<OrderTerm<E>> more = new ArrayList<>(orderBy);
        for (Ordering<E> term : terms) {
            more.addAll(term.terms());
        }
        return new NestedList<>(parent, relationship, each, where, more, limit);
    }

    /** Limits each list to {@code limit} elements. */
    public NestedList<R, E, T> limit(long limit) {
        return new NestedList<>(parent, relationship, each, where, orderBy, QuerySpec.notNegative("limit", limit));
    }

    PathSource parent() {
        return parent;
    }

    RelationshipMapping relationship() {
        return relationship;
    }

    Selectable<E, T> each() {
        return each;
    }

    List<Condition<E>> where() {
        return where;
    }

    List<OrderTerm<E>> orderBy() {
        return orderBy;
    }

    long limit() {
        return limit;
    }

    /** Returns the columns of the row that identify its list. */
    List<SqlNode> keys() {
        return parent.columns(KeyedSelect.keyAttributes(relationship));
    }

    @Override
    public String toString() {
        return "list(" + parent + "." + relationship.name() + ", ...)";
    }
}
