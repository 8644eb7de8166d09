package dev.dovetail.it.hierarchy.quoted;

import dev.dovetail.annotation.Entity;

/** Has a table of its own. */
@Entity(table = "quoted_saws", discriminator = "\\'")
public non-sealed interface Saw extends Tool {
    int teeth();

    Saw teeth(int teeth);
}
