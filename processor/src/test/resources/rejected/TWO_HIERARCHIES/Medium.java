package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public sealed interface Medium permits Book {
    @Id
    long id();
}
