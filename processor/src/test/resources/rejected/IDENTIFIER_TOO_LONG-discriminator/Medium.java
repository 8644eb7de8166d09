package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;

@Entity(table = "media")
@Inheritance(discriminatorColumn = "kind_of_medium_kind_of_medium_kind_of_medium_kind_of_medium_kind_of_medium_")
public sealed interface Medium permits Book, Film {
    @Id
    @GeneratedValue
    Long id();

    String title();
}
