package com.acme.world;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Country {
    @Id
    public abstract String code();
}
