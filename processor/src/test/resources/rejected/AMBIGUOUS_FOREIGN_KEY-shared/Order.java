package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity
public interface Order {
    @Id
    long id();

    @ForeignKey(value = Customer.class, references = "tenant", name = "fk_customer")
    @ForeignKey(value = Customer.class, references = "tenant", name = "fk_payer")
    String tenantCode();

    @ForeignKey(value = Customer.class, references = "number", name = "fk_customer")
    int customerNumber();

    @ForeignKey(value = Customer.class, references = "number", name = "fk_payer")
    int payerNumber();

    @ManyToOne
    Customer customer();

    @ManyToOne(foreignKey = "tenantCode")
    Customer payer();
}
