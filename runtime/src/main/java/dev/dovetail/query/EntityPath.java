package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.path.PathSource;
import dev.dovetail.track.AccessorTracking;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A path from the root of a query to an entity, over to-one relationships. Each entity has a generated subclass with
 * its columns and relationships: {@code post.user().name}.
 *
 * <p>A path that is used in a query is joined automatically, once.
 *
 * @param <R> the root entity of the query
 * @param <E> the entity
 */
public abstract non-sealed class EntityPath<R, E> implements Selectable<R, E> {
    private final EntityMapping<E> type;
    private final PathSource source;

    /** Called by generated code. */
    protected EntityPath(EntityType<E> type, Source source) {
        this.type = (EntityMapping<E>) type;
        this.source = (PathSource) source;
    }

    /** Returns the entity type of {@code path}. Static, so that it cannot clash with the name of a property. */
    public static <E> EntityType<E> typeOf(EntityPath<?, E> path) {
        return path.type;
    }

    /**
     * Returns the relationships from the root of the query to {@code path}, in their order; none for the root. Static,
     * so that it cannot clash with the name of a property.
     */
    public static List<Relationship> stepsOf(EntityPath<?, ?> path) {
        return Steps.to(path.source);
    }

    final EntityMapping<E> type() {
        return type;
    }

    final PathSource source() {
        return source;
    }

    /** Returns the source of the root of a query. */
    protected static Source root(EntityType<?> type) {
        return PathSource.root((EntityMapping<?>) type);
    }

    /** Returns {@code type}, whose objects are tracked from now on. Called once, by generated code. */
    protected static <E> EntityType<E> mapping(EntityMapping<E> type) {
        return type.trackedBy(AccessorTracking.INSTANCE);
    }

    /** Returns this path at another table reference. */
    protected abstract <Q> EntityPath<Q, E> at(Source source);

    /** Returns the source of the target of a to-one relationship. Each call returns an equal one. */
    protected final Source step(int relationship) {
        return source.step(type.relationship(relationship));
    }

    /** Returns this path at a new table reference, for a condition in a subquery. */
    protected final Source again() {
        return source.inSubquery();
    }

    /** Returns a to-many relationship of this path. {@code prototype} is any path to its target. */
    protected final <T, P extends EntityPath<R, T>> CollectionPath<R, T, P> many(int relationship,
            EntityPath<?, T> prototype) {
        return new CollectionPath<>(source, type.relationship(relationship), prototype);
    }

    /** Returns the source of this path as {@code subtype}, a type below its own. */
    protected final Source as(EntityType<?> subtype) {
        return source.as((EntityMapping<?>) subtype);
    }

    /** Returns the condition that the path leads to an entity of {@code subtype}, a type below its own. */
    protected final Condition<R> isA(EntityType<?> subtype) {
        Attribute discriminator = Objects.requireNonNull(type.hierarchy()).discriminator();
        List<String> values = ((EntityMapping<?>) subtype).discriminatorValues();
        Column<R, String> column = new Column<>(source, discriminator.index());
        return values.size() == 1 ? column.eq(values.get(0)) : column.in(values);
    }

    /** Returns a column whose values have no order. */
    protected final <T> Column<R, T> column(int attribute) {
        return new Column<>(source, attribute);
    }

    /** Returns a column whose values have an order. */
    protected final <T> ComparableColumn<R, T> comparable(int attribute) {
        return new ComparableColumn<>(source, attribute);
    }

    /** Returns a column of numbers. */
    protected final <N extends Number> NumberColumn<R, N> number(int attribute) {
        return new NumberColumn<>(source, attribute);
    }

    /** Returns a column of numbers whose sum is of type {@code S}. */
    protected final <N extends Number, S extends Number> SummandColumn<R, N, S> summand(int attribute) {
        return new SummandColumn<>(source, attribute);
    }

    /** Returns a column of strings. */
    protected final StringColumn<R> string(int attribute) {
        return new StringColumn<>(source, attribute);
    }

    /** Returns a column of booleans. */
    protected final BooleanColumn<R> bool(int attribute) {
        return new BooleanColumn<>(source, attribute);
    }

    /** Returns the condition that the target is {@code entity}, or, if {@code entity} is null, that there is none. */
    public final Condition<R> is(@Nullable E entity) {
        if (entity == null) {
            return isNull();
        }
        if (hasKeyInOwner()) {
            RelationshipMapping relationship = source.relationship();
            return EntityKey.equal(source.parent().columns(relationship.key()), entity, relationship.referenced());
        }
        return EntityKey.equal(source.columns(type.idIndexes()), entity, type.idIndexes());
    }

    /** Returns the condition that the target is not {@code entity}, or that there is no target. */
    public final Condition<R> isNot(@Nullable E entity) {
        return entity == null ? isNotNull() : isNull().or(is(entity).not());
    }

    /** Returns the condition that there is no target. */
    public final Condition<R> isNull() {
        return NullTest.of(keyColumns(), false);
    }

    /** Returns the condition that there is a target. */
    public final Condition<R> isNotNull() {
        return NullTest.of(keyColumns(), true);
    }

    /**
     * Returns the condition that the target exists and meets {@code condition}. The condition becomes a subquery, so
     * that {@code not()} is true if there is no target. Generated code calls it with this path at {@link #again}.
     */
    protected final <P extends EntityPath<R, E>> Condition<R> has(P target,
            Function<? super P, ? extends Condition<R>> condition) {
        return new Exists<>(((EntityPath<R, E>) target).source(), condition.apply(target));
    }

    /** Returns whether the foreign key of the referring row identifies the target, so that no join is needed. */
    private boolean hasKeyInOwner() {
        return source.isStep() && !source.isEach() && source.relationship().kind().holdsKey()
                && source.base() != source;
    }

    private List<SqlNode> keyColumns() {
        return hasKeyInOwner() ? source.parent().columns(source.relationship().key())
                : source.columns(type.idIndexes());
    }

    @Override
    public final String toString() {
        return source.toString();
    }
}
