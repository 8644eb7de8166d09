package com.acme.travel;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity(table = "flights")
public abstract class Flight {
    @Id
    @GeneratedValue(value = GenerationType.SEQUENCE, sequence = "flight_numbers", allocationSize = 20)
    public abstract long number();

    @ForeignKey(Airport.class)
    public abstract String originCode();

    @ForeignKey(Airport.class)
    public abstract @Nullable String destinationCode();

    @ManyToOne(backPopulates = "departures", foreignKey = "originCode")
    public abstract Airport origin();

    public abstract Flight origin(Airport origin);

    @ManyToOne(backPopulates = "arrivals", foreignKey = "destinationCode")
    public abstract @Nullable Airport destination();

    public abstract Flight destination(@Nullable Airport destination);
}
