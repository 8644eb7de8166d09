package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity(table = "media")
public sealed interface Medium permits Book, Film {
    @Id
    @GeneratedValue
    Long id();

    String title();

    @ForeignKey(Shelf.class)
    long shelfId();

    @ManyToOne(backPopulates = "media")
    Shelf shelf();
}
