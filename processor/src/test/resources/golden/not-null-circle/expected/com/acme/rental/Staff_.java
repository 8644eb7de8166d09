// Generated from Staff.java. Edit that file, not this one.
package com.acme.rental;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Staff} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Staff_<R> extends KeyedPath<R, Staff, Long> {
    /** The entity type of {@link Staff}. */
    public static final EntityType<Staff> TYPE = mapping(new Staff_Impl.Type());

    /** The root of a query for {@link Staff} entities. */
    public static final Staff_<Staff> staff = new Staff_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Staff_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> storeId = summand(Staff_Impl.STORE_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Staff_::new}. */
    public Staff_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Staff}, to be added to a session. */
    public static Staff create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Staff#store()}. */
    public Store_<R> store() {
        return new Store_<>(step(Staff_Impl.STORE));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Staff_<R>, ? extends Condition<R>> condition) {
        return has(new Staff_<>(again()), condition);
    }

    @Override
    protected <Q> Staff_<Q> at(Source source) {
        return new Staff_<>(source);
    }
}
