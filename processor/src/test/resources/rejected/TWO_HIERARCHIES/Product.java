package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public sealed interface Product permits Book {
    @Id
    long id();
}
