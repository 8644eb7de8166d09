package com.acme.shop;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public interface Customer {
    @Id
    @Column(length = 30)
    String tenant();

    @Id
    int number();
}
