package com.acme.library;

import dev.dovetail.annotation.Entity;

@Entity
public non-sealed interface Person extends Owner {
    String name();
}
