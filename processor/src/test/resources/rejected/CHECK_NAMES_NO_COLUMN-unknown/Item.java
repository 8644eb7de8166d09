package com.acme.shop;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
@Check("cost > 0 AND price <= limit_of_all")
public interface Item {
    @Id
    @GeneratedValue
    Long id();

    int price();

    Item price(int price);
}
