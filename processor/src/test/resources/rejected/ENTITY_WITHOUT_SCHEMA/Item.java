package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;


@Entity
public interface Item {
    @Id @GeneratedValue
    Long id();

    String title();
}
