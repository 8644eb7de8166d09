package com.acme.library;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public non-sealed interface Book extends Medium {
    @Id
    @Embedded
    Place place();

    String isbn();
}
