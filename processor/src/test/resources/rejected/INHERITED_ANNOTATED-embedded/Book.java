package com.acme.library;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;

@Entity
public non-sealed interface Book extends Medium {
    @Override
    @Embedded(prefix = "at_")
    Place home();

    String isbn();
}
