package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToOne;

/** An invoice: the tenant of its identifier is part of its foreign key. */
@Entity(table = "invoices")
public non-sealed interface Invoice extends Document {
    @Override
    @ForeignKey(value = Customer.class, references = "tenantId")
    Long tenantId();

    @ForeignKey(value = Customer.class, references = "number")
    int customerNumber();

    @ManyToOne
    Customer customer();

    Invoice customer(Customer customer);
}
