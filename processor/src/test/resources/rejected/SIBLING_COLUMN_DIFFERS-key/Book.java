package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;

@Entity
public non-sealed interface Book extends Medium {
    @ForeignKey(Author.class)
    long makerId();
}
