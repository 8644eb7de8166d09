package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;

@Entity
public non-sealed interface House extends Asset {
    @Override
    @ForeignKey(value = Account.class, references = "tenant")
    long tenant();

    @ForeignKey(value = Account.class, references = "number")
    int ownerNumber();
}
