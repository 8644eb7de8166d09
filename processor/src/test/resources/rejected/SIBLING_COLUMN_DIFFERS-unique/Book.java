package com.acme.library;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;

@Entity
public non-sealed interface Book extends Medium {
    @Column(unique = true)
    String code();
}
