package com.acme.library;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Entity;

@Entity(table = "books")
@Check("title <> ''")
public non-sealed interface Book extends Medium {
    String isbn();
}
