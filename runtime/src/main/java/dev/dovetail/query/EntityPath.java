package dev.dovetail.query;

import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.sql.ColumnOf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A path from the root of a query to an entity, over any number of to-one relationships. Each entity has a generated
 * subclass with its columns and the steps that lead on: {@code post.user().name}.
 *
 * <p>Where a path is used, the joins that it takes are added to the query, once each.
 *
 * @param <R> the root of the query
 * @param <E> the entity
 */
public abstract non-sealed class EntityPath<R, E> implements Selectable<R, E> {
    private final EntityType<E> type;
    private final Source source;

    /** Called by generated code. */
    protected EntityPath(EntityType<E> type, Source source) {
        this.type = type;
        this.source = source;
    }

    /** The entity's type; static, so that no property of an entity has its name. */
    public static <E> EntityType<E> typeOf(EntityPath<?, E> path) {
        return path.type;
    }

    final EntityType<E> type() {
        return type;
    }

    final Source source() {
        return source;
    }

    /** The same path at another occurrence of the table. */
    protected abstract <Q> EntityPath<Q, E> at(Source source);

    /** The source of a to-one relationship's target; the same one at each call. */
    protected final Source step(int relationship) {
        return source.step(type.relationship(relationship));
    }

    /** This path at an occurrence of its own, for a condition in a subquery. */
    protected final Source again() {
        return source.parent().some(source.relationship());
    }

    /** A to-many relationship's step; {@code prototype} is any path to its target. */
    protected final <T, P extends EntityPath<R, T>> Many<R, T, P> many(int relationship, EntityPath<?, T> prototype) {
        return new Many<>(source, type.relationship(relationship), prototype);
    }

    /** A column whose values have no order. */
    protected final <T> Column<R, T> column(int attribute) {
        return new Column<>(source, attribute);
    }

    /** A column whose values have an order. */
    protected final <T> ComparableColumn<R, T> comparable(int attribute) {
        return new ComparableColumn<>(source, attribute);
    }

    /** A column of numbers. */
    protected final <N extends Number> NumberColumn<R, N> number(int attribute) {
        return new NumberColumn<>(source, attribute);
    }

    /** A column of numbers whose sum is of type {@code S}. */
    protected final <N extends Number, S extends Number> SummandColumn<R, N, S> summand(int attribute) {
        return new SummandColumn<>(source, attribute);
    }

    /** A column of texts. */
    protected final StringColumn<R> string(int attribute) {
        return new StringColumn<>(source, attribute);
    }

    /** A column of truth values. */
    protected final BooleanColumn<R> bool(int attribute) {
        return new BooleanColumn<>(source, attribute);
    }

    /** Leads to {@code entity}; of null, leads nowhere. */
    public final Condition<R> is(@Nullable E entity) {
        if (entity == null) {
            return isNull();
        }
        if (ridesOnKey()) {
            Relationship relationship = source.relationship();
            return EntityKey.equal(source.parent(), KeyJoin.columns(relationship.owner(), relationship.key()), entity,
                    relationship.referenced());
        }
        return EntityKey.equal(source, KeyJoin.columns(type, type.idIndexes()), entity, type.idIndexes());
    }

    /** Does not lead to {@code entity}, or leads nowhere. */
    public final Condition<R> isNot(@Nullable E entity) {
        return entity == null ? isNotNull() : isNull().or(is(entity).not());
    }

    /** Leads nowhere: there is no such entity. */
    public final Condition<R> isNull() {
        return NullTest.of(keyColumns(), false);
    }

    /** Leads somewhere: there is such an entity. */
    public final Condition<R> isNotNull() {
        return NullTest.of(keyColumns(), true);
    }

    /**
     * Leads to an entity that meets the condition. The condition is a subquery of its own, so that {@code not()} holds
     * where the path leads nowhere. Generated code calls it with the same path at {@link #again}.
     */
    protected final <P extends EntityPath<R, E>> Condition<R> has(P target,
            Function<? super P, ? extends Condition<R>> condition) {
        return new Exists<>(((EntityPath<R, E>) target).source(), condition.apply(target));
    }

    /** Whether the row before holds the key by which this one is found, so that no join is needed to know it. */
    private boolean ridesOnKey() {
        return source.isStep() && !source.isEach() && source.relationship().kind().holdsKey()
                && source.base() != source;
    }

    private List<ColumnOf> keyColumns() {
        boolean rides = ridesOnKey();
        EntityType<?> holder = rides ? source.relationship().owner() : type;
        int[] attributes = rides ? source.relationship().key() : type.idIndexes();
        List<ColumnOf> columns = new ArrayList<>();
        for (String column : KeyJoin.columns(holder, attributes)) {
            columns.add(new ColumnOf(rides ? source.parent() : source, column));
        }
        return columns;
    }

    @Override
    public final String toString() {
        return source.toString();
    }
}
