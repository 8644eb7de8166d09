package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "customers")
public interface Customer {
    @Id
    @ForeignKey(Tenant.class)
    Long tenantId();

    @Id
    int number();

    Customer number(int number);

    @ManyToOne
    Tenant tenant();

    Customer tenant(Tenant tenant);

    @OneToMany(backPopulates = "customer", foreignKey = "customerNumber")
    List<Order> orders();

    @OneToMany(backPopulates = "payer", foreignKey = "payerNumber")
    List<Order> paidOrders();
}
