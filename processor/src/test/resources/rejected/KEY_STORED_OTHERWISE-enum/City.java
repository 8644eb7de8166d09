package com.acme.world;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;

@Entity
public abstract class City {
    @Id
    public abstract String name();

    @Enumerated(EnumType.ORDINAL)
    @ForeignKey(Country.class)
    public abstract Country.Code countryCode();
}
