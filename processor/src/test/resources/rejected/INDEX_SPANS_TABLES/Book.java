package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Index;

@Entity(table = "books")
@Index(value = {"title", "isbn"}, unique = true)
public non-sealed interface Book extends Medium {
    String isbn();
}
