package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;

@Entity(table = "media")
@Inheritance(InheritanceStrategy.JOINED)
public sealed interface Medium permits Book, Film {
    @Id
    @GeneratedValue
    Long id();

    String title();
}
