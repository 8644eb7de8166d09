package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public non-sealed interface Book extends Medium {
    @Id
    String isbn();
}
