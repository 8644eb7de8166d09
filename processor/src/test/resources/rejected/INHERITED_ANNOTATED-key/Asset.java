package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;

@Entity
@Inheritance(InheritanceStrategy.JOINED)
public sealed interface Asset permits House {
    @Id
    long id();

    long tenant();
}
