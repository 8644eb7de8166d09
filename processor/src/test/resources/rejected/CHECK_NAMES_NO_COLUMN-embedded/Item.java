package com.acme.shop;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public interface Item {
    @Id
    @GeneratedValue
    Long id();

    @Embedded
    Money price();

    Item price(Money price);

    @Embedded
    Money cost();

    Item cost(Money cost);

    record Money(@Check("amount > 0 AND amuont < 10") int amount, String currency) {}
}
