package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToOne;

@Entity
public non-sealed interface Film extends Medium {
    int minutes();

    @ForeignKey(Shelf.class)
    Long shelfId();

    @ManyToOne(backPopulates = "books")
    Shelf shelf();
}
