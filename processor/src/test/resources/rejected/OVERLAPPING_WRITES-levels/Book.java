package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ManyToOne;

@Entity
public non-sealed interface Book extends Medium {
    String isbn();

    @ManyToOne
    Shelf place();
}
