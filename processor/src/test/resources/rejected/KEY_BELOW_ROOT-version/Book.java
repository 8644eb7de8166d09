package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Version;

@Entity
public non-sealed interface Book extends Medium {
    String isbn();

    @Version
    int version();
}
