package com.acme.library;

import dev.dovetail.annotation.Entity;

@Entity
public non-sealed interface Film extends Medium {
    int minutes();
}
