package dev.dovetail.it.hierarchy.keyed;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A trip of a vehicle of any kind. */
@Entity(table = "keyed_trips")
public interface Trip {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Trip name(String name);

    @ForeignKey(value = Vehicle.class, references = "country", name = "fk_keyed_trips_vehicle")
    @Column(length = 10)
    @Nullable String vehicleCountry();

    @ForeignKey(value = Vehicle.class, references = "number", name = "fk_keyed_trips_vehicle")
    @Nullable Integer vehicleNumber();

    @ManyToOne(backPopulates = "trips")
    @Nullable Vehicle vehicle();

    Trip vehicle(@Nullable Vehicle vehicle);
}
