package dev.dovetail.it.hierarchy.keyed;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** May belong to a car that drives ahead of it. */
@Entity(table = "keyed_trucks")
public non-sealed interface Truck extends Vehicle {
    int tons();

    Truck tons(int tons);

    @ForeignKey(value = Car.class, references = "country", name = "fk_keyed_trucks_car")
    @Nullable String carCountry();

    @ForeignKey(value = Car.class, references = "number", name = "fk_keyed_trucks_car")
    @Nullable Integer carNumber();

    @ManyToOne
    @Nullable Car car();

    Truck car(@Nullable Car car);
}
