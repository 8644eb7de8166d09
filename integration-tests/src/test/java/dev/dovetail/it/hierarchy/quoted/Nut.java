package dev.dovetail.it.hierarchy.quoted;

import dev.dovetail.annotation.Entity;

/** Has what looks like markers of SQL, JDBC and formats in its discriminator. */
@Entity(discriminator = "\"nut\" \\'' %_{?:x} -- ;")
public non-sealed interface Nut extends Part {
    int sides();

    Nut sides(int sides);
}
