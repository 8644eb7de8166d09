package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity(table = "shelves")
public interface Shelf {
    @Id
    @GeneratedValue
    Long id();

    String room();
}
