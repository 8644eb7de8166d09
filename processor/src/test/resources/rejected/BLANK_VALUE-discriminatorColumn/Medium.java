package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;

@Entity(table = "media")
@Inheritance(discriminatorColumn = "")
public sealed interface Medium permits Book, Film {
    @Id
    @GeneratedValue
    Long id();

    String title();
}
