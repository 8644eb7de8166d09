package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;

@Entity
@Inheritance(InheritanceStrategy.JOINED)
public non-sealed interface Book extends Medium {
    String isbn();
}
