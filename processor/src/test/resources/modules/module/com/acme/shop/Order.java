package com.acme.shop;

import com.acme.Named;
import com.acme.Person;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity(table = "orders")
public abstract class Order implements Named {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Person.class)
    public abstract long buyerId();

    @ManyToOne
    public abstract Person buyer();
}
