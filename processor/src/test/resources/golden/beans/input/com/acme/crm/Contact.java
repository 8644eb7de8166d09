package com.acme.crm;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity
public abstract class Contact {
    @Id
    @GeneratedValue
    public abstract long getId();

    @ForeignKey(Customer.class)
    public abstract long getCustomerId();

    public abstract void setCustomerId(long customerId);

    @ManyToOne(backPopulates = "contacts")
    public abstract Customer getCustomer();

    public abstract void setCustomer(Customer customer);
}
