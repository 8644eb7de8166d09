package com.acme.library;

import dev.dovetail.annotation.Entity;

@Entity(readOnly = true)
public non-sealed interface Book extends Medium {
    String isbn();

    Book isbn(String isbn);
}
