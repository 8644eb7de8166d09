// Generated from Store.java. Edit that file, not this one.
package com.acme.rental;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Store} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Store_<R> extends KeyedPath<R, Store, Long> {
    /** The entity type of {@link Store}. */
    public static final EntityType<Store> TYPE = mapping(new Store_Impl.Type());

    /** The root of a query for {@link Store} entities. */
    public static final Store_<Store> store = new Store_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Store_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> managerStaffId = summand(Store_Impl.MANAGER_STAFF_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Store_::new}. */
    public Store_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Store}, to be added to a session. */
    public static Store create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Store#manager()}. */
    public Staff_<R> manager() {
        return new Staff_<>(step(Store_Impl.MANAGER));
    }

    /** Returns the members of {@link Store#staff()}. */
    public CollectionPath<R, Staff, Staff_<R>> staff() {
        return many(Store_Impl.STAFF, Staff_.staff);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Store_<R>, ? extends Condition<R>> condition) {
        return has(new Store_<>(again()), condition);
    }

    @Override
    protected <Q> Store_<Q> at(Source source) {
        return new Store_<>(source);
    }
}
