package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public interface Account {
    @Id
    long tenant();

    @Id
    int number();
}
