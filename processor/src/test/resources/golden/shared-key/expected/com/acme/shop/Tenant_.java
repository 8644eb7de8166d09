// Generated from Tenant.java. Edit that file, not this one.
package com.acme.shop;

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
 * Creates {@link Tenant} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Tenant_<R> extends KeyedPath<R, Tenant, Long> {
    /** The entity type of {@link Tenant}. */
    public static final EntityType<Tenant> TYPE = mapping(new Tenant_Impl.Type());

    /** The root of a query for {@link Tenant} entities. */
    public static final Tenant_<Tenant> tenant = new Tenant_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Tenant_Impl.ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Tenant_::new}. */
    public Tenant_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Tenant}, to be added to a session. */
    public static Tenant create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Tenant#orders()}. */
    public CollectionPath<R, Order, Order_<R>> orders() {
        return many(Tenant_Impl.ORDERS, Order_.order);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Tenant_<R>, ? extends Condition<R>> condition) {
        return has(new Tenant_<>(again()), condition);
    }

    @Override
    protected <Q> Tenant_<Q> at(Source source) {
        return new Tenant_<>(source);
    }
}
