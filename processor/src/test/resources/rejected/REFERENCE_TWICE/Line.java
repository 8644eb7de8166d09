package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity
public interface Line {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(value = Order.class, references = "shop")
    int orderShop();

    @ForeignKey(value = Order.class, references = "shop")
    int orderNo();

    @ManyToOne
    Order order();
}
