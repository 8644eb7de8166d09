package com.acme.shop.customer;

import com.acme.shop.order.Order;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Whoever orders. */
@Entity(table = "customers", schema = "crm")
public abstract class Customer {
    @Id
    @GeneratedValue
    public abstract Long id();

    @OneToMany(backPopulates = "customer")
    public abstract List<Order> orders();
}
