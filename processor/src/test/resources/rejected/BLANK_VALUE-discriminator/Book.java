package com.acme.library;

import dev.dovetail.annotation.Entity;

@Entity(discriminator = " ")
public non-sealed interface Book extends Medium {
    String isbn();
}
