package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;

@Entity
public interface Order {
    @Id
    long id();

    @ForeignKey(Tenant.class)
    @ForeignKey(value = Customer.class, references = "tenant")
    String tenantCode();

    @ForeignKey(value = Customer.class, references = "number")
    @ForeignKey(Tenant.class)
    int customerNumber();
}
