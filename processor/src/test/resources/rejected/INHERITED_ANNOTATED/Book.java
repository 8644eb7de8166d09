package com.acme.library;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;

@Entity
public non-sealed interface Book extends Medium {
    @Override
    @Column(length = 100)
    String title();

    String isbn();
}
