package dev.dovetail.it.hierarchy.quoted;

import dev.dovetail.annotation.Entity;

/** Has a discriminator of other letters, which are longer in bytes. */
@Entity(discriminator = "шайба `😀` \\u0041")
public non-sealed interface Washer extends Part {
    int inside();

    Washer inside(int inside);
}
