package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Table;

@Entity
@Table(name = "books", schema = "shop")
public non-sealed interface Book extends Medium {
    String isbn();
}
