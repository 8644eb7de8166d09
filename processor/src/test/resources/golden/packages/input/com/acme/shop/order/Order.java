package com.acme.shop.order;

import com.acme.shop.customer.Customer;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order; its customer lives in another package. */
@Entity(table = "orders", schema = "shop")
public abstract class Order {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Customer.class)
    protected abstract Long customerId();

    @ManyToOne(backPopulates = "orders")
    public abstract Customer customer();

    public abstract Order customer(Customer customer);

    abstract @Nullable String remark();

    abstract Order remark(@Nullable String remark);

    @OneToMany(backPopulates = "order")
    public abstract List<Order.Line> lines();

    /** One article of an order. */
    @Entity(table = "lines", schema = "shop")
    public interface Line {
        @Id
        @GeneratedValue
        Long id();

        @ForeignKey(Order.class)
        Long orderId();

        @ManyToOne(backPopulates = "lines")
        Order order();

        Line order(Order order);

        @ForeignKey(Line.class)
        @Nullable Long replacesId();

        @ManyToOne
        @Nullable Line replaces();

        Line replaces(@Nullable Line replaces);
    }
}
