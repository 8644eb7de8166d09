package com.acme.world;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;

@Entity
public abstract class City {
    @Id
    public abstract String name();

    @Column(definition = "CHAR(2)")
    @ForeignKey(Country.class)
    public abstract String countryCode();
}
