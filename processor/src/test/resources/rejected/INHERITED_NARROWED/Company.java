package com.acme.library;

import dev.dovetail.annotation.Entity;

@Entity
public non-sealed interface Company extends Owner {
    String firm();
}
