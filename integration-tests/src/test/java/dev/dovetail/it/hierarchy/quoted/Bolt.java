package dev.dovetail.it.hierarchy.quoted;

import dev.dovetail.annotation.Entity;

/** Has a value that its rows alone must have, which the table checks. */
@Entity(discriminator = "it's a \\bolt\\")
public non-sealed interface Bolt extends Part {
    int threads();

    Bolt threads(int threads);
}
