package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "media")
public sealed interface Medium permits Book, Film {
    @Id
    @GeneratedValue
    Long id();

    String title();
}
