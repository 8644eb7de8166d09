// Generated from Invoice.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import dev.dovetail.tuple.Tuple2;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Invoice} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Invoice_<R> extends KeyedPath<R, Invoice, Tuple2<Long, Long>> {
    /** The entity type of {@link Invoice}. */
    public static final EntityType<Invoice> TYPE = mapping(new Invoice_Impl.Type());

    /** The root of a query for {@link Invoice} entities. */
    public static final Invoice_<Invoice> invoice = new Invoice_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> tenantId = summand(Invoice_Impl.TENANT_ID);
    public final SummandColumn<R, Long, BigInteger> id = summand(Invoice_Impl.ID);
    public final SummandColumn<R, Integer, Long> customerNumber = summand(Invoice_Impl.CUSTOMER_NUMBER);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Invoice_::new}. */
    public Invoice_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Invoice}, to be added to a session. */
    public static Invoice create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Invoice#tenant()}. */
    public Tenant_<R> tenant() {
        return new Tenant_<>(step(Invoice_Impl.TENANT));
    }

    /** Returns the path to {@link Invoice#customer()}. */
    public Customer_<R> customer() {
        return new Customer_<>(step(Invoice_Impl.CUSTOMER));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Invoice_<R>, ? extends Condition<R>> condition) {
        return has(new Invoice_<>(again()), condition);
    }

    @Override
    protected <Q> Invoice_<Q> at(Source source) {
        return new Invoice_<>(source);
    }
}
