// Generated from Order.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.EmbeddedPath;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Selectable;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Creates {@link Order} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Order_<R> extends KeyedPath<R, Order, OrderKey> {
    /** The entity type of {@link Order}. */
    public static final EntityType<Order> TYPE = mapping(new Order_Impl.Type());

    /** The root of a query for {@link Order} entities. */
    public static final Order_<Order> order = new Order_<>(root(TYPE));

    public final SummandColumn<R, Integer, Long> customerNumber = summand(Order_Impl.CUSTOMER_NUMBER);
    public final SummandColumn<R, Integer, Long> payerNumber = summand(Order_Impl.PAYER_NUMBER);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Order_::new}. */
    public Order_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Order}, to be added to a session. */
    public static Order create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Order#tenant()}. */
    public Tenant_<R> tenant() {
        return new Tenant_<>(step(Order_Impl.TENANT));
    }

    /** Returns the path to {@link Order#customer()}. */
    public Customer_<R> customer() {
        return new Customer_<>(step(Order_Impl.CUSTOMER));
    }

    /** Returns the path to {@link Order#payer()}. */
    public Customer_<R> payer() {
        return new Customer_<>(step(Order_Impl.PAYER));
    }

    /** Returns the members of {@link Order#tags()}. */
    public CollectionPath<R, Tag, Tag_<R>> tags() {
        return many(Order_Impl.TAGS, Tag_.tag);
    }

    /** Returns the path to the columns of {@link Order#key()}. */
    public Key<R> key() {
        return new Key<>(this);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Order_<R>, ? extends Condition<R>> condition) {
        return has(new Order_<>(again()), condition);
    }

    @Override
    protected <Q> Order_<Q> at(Source source) {
        return new Order_<>(source);
    }

    /**
     * Is the path to the columns of {@link Order#key()} in a query.
     *
     * @param <R> the root entity of the query
     */
    public static final class Key<R> extends EmbeddedPath<R, OrderKey> {
        public final SummandColumn<R, Long, BigInteger> tenantId;
        public final SummandColumn<R, Integer, Long> number;

        private Key(Order_<R> path) {
            super(path, "key");
            this.tenantId = path.summand(Order_Impl.KEY_TENANT_ID);
            this.number = path.summand(Order_Impl.KEY_NUMBER);
        }

        @Override
        protected List<Selectable<R, ?>> parts() {
            return List.of(tenantId, number);
        }

        @Override
        protected List<Selectable<R, ?>> required() {
            return List.of(tenantId, number);
        }

        @Override
        @NullUnmarked
        protected OrderKey make(Object[] values) {
            return new OrderKey((Long) values[0], values[1] == null ? 0 : (int) values[1]);
        }

        @Override
        @NullUnmarked
        protected Object[] values(OrderKey record) {
            return new Object[] {record.tenantId(), record.number()};
        }
    }
}
