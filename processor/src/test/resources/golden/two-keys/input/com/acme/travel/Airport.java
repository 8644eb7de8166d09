package com.acme.travel;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "airports")
public abstract class Airport {
    @Id
    public abstract String code();

    public abstract Airport code(String code);

    @OneToMany(backPopulates = "origin", foreignKey = "originCode")
    public abstract List<Flight> departures();

    @OneToMany(backPopulates = "destination", foreignKey = "destinationCode")
    public abstract List<Flight> arrivals();
}
