package dev.dovetail.query;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Lock;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.Join;
import dev.dovetail.path.JoinKind;
import dev.dovetail.path.Joins;
import dev.dovetail.path.PathSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The specification of a query for entities. Immutable.
 *
 * @param root the root
 * @param joins the explicit joins
 * @param where the conditions, all of which must be true
 * @param orderBy the order
 * @param plans the fetch plans
 * @param limit the maximum number of roots; negative for no limit
 * @param offset the number of roots to skip
 * @param lock the lock of the roots' rows; null for none
 * @param only the columns of the root to load; empty for all
 * @param goesOn whether the query starts after a position in its order
 */
record QuerySpec<E>(EntityPath<E, E> root, List<Join> joins, List<Condition<E>> where, List<OrderTerm<E>> orderBy,
        List<RelationshipPlan<E, ?>> plans, long limit, long offset, @Nullable Lock lock, List<Column<E, ?>> only,
        boolean goesOn) {

    /**
     * Returns a query for all entities of {@code root}.
     *
     * @throws IllegalArgumentException if {@code root} is not a root
     */
    static <E> QuerySpec<E> of(EntityPath<E, E> root) {
        if (!root.source().isRoot()) {
            throw new IllegalArgumentException("select(...) takes the root of a query, not the path " + root + ".");
        }
        return new QuerySpec<>(root, List.of(), List.of(), List.of(), List.of(), -1, 0, null, List.of(),
                false);
    }

    QuerySpec<E> join(Join join) {
        return new QuerySpec<>(root, plus(joins, joinable(join)), where, orderBy, plans, limit, offset, lock, only,
                goesOn);
    }

    QuerySpec<E> where(Condition<E> condition) {
        return new QuerySpec<>(root, joins, plus(where, condition), orderBy, plans, limit, offset, lock, only, goesOn);
    }

    QuerySpec<E> orderBy(OrderTerm<E> term) {
        return orderBy(List.of(term));
    }

    QuerySpec<E> orderBy(List<OrderTerm<E>> terms) {
        if (goesOn) {
            throw new IllegalStateException("orderBy(...) changes the order by which after(...) went. Call it before.");
        }
        List<OrderTerm<E>> more = new ArrayList<>(orderBy);
        more.addAll(terms);
        return new QuerySpec<>(root, joins, where, more, plans, limit, offset, lock, only, goesOn);
    }

    QuerySpec<E> with(Plan<E> plan) {
        List<RelationshipPlan<E, ?>> more = new ArrayList<>(plans);
        more.addAll(plan.relationships());
        return new QuerySpec<>(root, joins, where, orderBy, more, limit, offset, lock, only, goesOn);
    }

    /**
     * Returns a query that starts after a position in the order.
     *
     * @param values one value for each term of {@link #order}
     * @param dialect the dialect of the database
     */
    QuerySpec<E> after(@Nullable Object[] values, Dialect dialect) {
        Condition<E> later = new Keyset<>(this).checked(dialect).after(values);
        return new QuerySpec<>(root, joins, plus(where, later), orderBy, plans, limit, offset, lock, only, true);
    }

    /** Returns the values that determine the position of {@code entity} in the order. */
    @Nullable Object[] place(Object entity, Dialect dialect) {
        return new Keyset<>(this).checked(dialect).place(entity);
    }

    /**
     * Returns the order. If only a part of the rows is read, the identifier is appended, so that no two rows have the
     * same position.
     */
    List<OrderTerm<E>> order() {
        boolean part = isPaged() || goesOn;
        return part && !orderBy.isEmpty() ? Keyset.unique(root.source(), orderBy) : orderBy;
    }

    QuerySpec<E> page(long limit, long offset) {
        return new QuerySpec<>(root, joins, where, orderBy, plans, limit, offset, lock, only, goesOn);
    }

    /** Returns a copy that locks the rows, with a shared lock if {@code shared} is true. */
    QuerySpec<E> lock(boolean shared) {
        Lock.Wait otherwise = lock == null ? Lock.Wait.WAIT : lock.otherwise();
        return lock(new Lock(shared, otherwise, new LockedTables(root.source())));
    }

    /** Returns a copy that does {@code otherwise} if a row is locked. */
    QuerySpec<E> otherwise(Lock.Wait otherwise) {
        return lock(new Lock(lock != null && lock.shared(), otherwise, new LockedTables(root.source())));
    }

    private QuerySpec<E> lock(Lock lock) {
        return new QuerySpec<>(root, joins, where, orderBy, plans, limit, offset, lock, only, goesOn);
    }

    QuerySpec<E> only(List<Column<E, ?>> columns) {
        return new QuerySpec<>(root, joins, where, orderBy, plans, limit, offset, lock, columns, goesOn);
    }

    /**
     * Returns the attributes of {@link #only} with identifier and version, in declaration order; empty for all
     * attributes.
     */
    List<Attribute> onlyAttributes() {
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : only.isEmpty() ? List.<Attribute>of() : root.type().rowAttributes()) {
            // Attributes past the 63rd share a bit, so they are loaded all together.
            boolean wanted = attribute.isId() || attribute.isVersion() || attribute.index() >= 63
                    || root.type().isDiscriminator(attribute);
            for (Column<E, ?> column : only) {
                wanted |= isIn(attribute, column);
            }
            if (wanted) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    /** Returns whether a row has the value of {@code column} at {@code attribute}: types of one table share columns. */
    private boolean isIn(Attribute attribute, Column<E, ?> column) {
        Attribute wanted = column.attribute();
        return wanted == attribute || root.type().hierarchy() != null && !root.type().isJoined()
                && wanted.column().equals(attribute.column());
    }

    /** Returns whether the joins can give a root several rows. */
    boolean multiplies() {
        for (Join join : joins) {
            if (join.source().multiplies()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a row may have no target at {@code source}. */
    boolean canMiss(PathSource source) {
        for (PathSource step = source; !step.isRoot(); step = step.parent()) {
            for (Join join : joins) {
                if (join.source().equals(step)) {
                    if (join.kind() == JoinKind.INNER) {
                        return false;
                    }
                    if (join.on() != null) {
                        return true;
                    }
                }
            }
            if (step.isLevel() || !Joins.isAlwaysThere(step.relationship())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the condition of a join restricts the targets at {@code source}. */
    boolean isNarrowed(PathSource source) {
        for (Join join : joins) {
            if (join.on() != null && (join.source().equals(source) || source.isBelow(join.source()))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a plan fills a collection from the joins of the query. */
    boolean fills() {
        for (RelationshipPlan<E, ?> plan : plans) {
            PathSource source = plan.plan().options().source();
            if (source != null && source.multiplies()) {
                return true;
            }
        }
        return false;
    }

    /** Returns a copy without fetch plans. */
    QuerySpec<E> withoutPlans() {
        return new QuerySpec<>(root, joins, where, orderBy, List.of(), limit, offset, lock, only, goesOn);
    }

    boolean isPaged() {
        return limit >= 0 || offset > 0;
    }

    /**
     * Returns {@code number}.
     *
     * @throws IllegalArgumentException if it is negative
     */
    static long notNegative(String what, long number) {
        if (number < 0) {
            throw new IllegalArgumentException("A" + (what.equals("offset") ? "n " : " ") + what + " of " + number
                    + " is negative.");
        }
        return number;
    }

    /**
     * Returns {@code column}.
     *
     * @throws IllegalArgumentException if it is no column of {@code root}, nor of a type below its own
     */
    static <E> Column<E, ?> loadable(PathSource root, Column<E, ?> column) {
        if (!column.source().isNarrowed() || !column.source().parent().equals(root)) {
            Assignment.checked(root, column);
        }
        return column;
    }

    /**
     * Returns {@code join}.
     *
     * @throws IllegalArgumentException if it leads to another type of the row that there is
     */
    static Join joinable(Join join) {
        PathSource source = join.source();
        if (source.isLevel()) {
            throw new IllegalArgumentException(source + " is the row of " + source.parent() + ", so that there is"
                    + " nothing to join. Filter by its type: where(" + OrderPlace.code(source.parent()) + ".is"
                    + source.type().name() + "()).");
        }
        return join;
    }

    /** Returns a copy of {@code list} with {@code element} appended. */
    static <T> List<T> plus(List<T> list, T element) {
        List<T> more = new ArrayList<>(list.size() + 1);
        more.addAll(list);
        more.add(element);
        return more;
    }
}
