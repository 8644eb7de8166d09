package dev.dovetail.it.shared.levels;

import dev.dovetail.annotation.Entity;

/** A car, which nobody owns. */
@Entity(table = "level_cars")
public non-sealed interface Car extends Asset {
    String plate();

    Car plate(String plate);
}
