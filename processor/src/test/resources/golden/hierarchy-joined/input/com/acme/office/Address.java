package com.acme.office;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Where a party lives. */
@Entity(table = "addresses")
public abstract class Address {
    @Id
    @GeneratedValue
    public abstract Long getId();

    public abstract String getStreet();

    public abstract void setStreet(String street);

    @ForeignKey(Party.class)
    public abstract Long getPartyId();

    @ManyToOne(backPopulates = "addresses")
    public abstract Party getParty();

    public abstract void setParty(Party party);
}
