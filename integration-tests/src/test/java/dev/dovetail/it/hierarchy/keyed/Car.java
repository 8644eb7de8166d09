package dev.dovetail.it.hierarchy.keyed;

import dev.dovetail.annotation.Entity;

/** Has a number of seats. */
@Entity(table = "keyed_cars")
public non-sealed interface Car extends Vehicle {
    int seats();

    Car seats(int seats);
}
