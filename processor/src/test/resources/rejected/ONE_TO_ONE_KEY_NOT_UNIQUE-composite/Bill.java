package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;

@Entity
public abstract class Bill {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Order.class)
    public abstract long shop();

    @ForeignKey(Order.class)
    public abstract int no();

    @OneToOne
    public abstract Order order();
}
