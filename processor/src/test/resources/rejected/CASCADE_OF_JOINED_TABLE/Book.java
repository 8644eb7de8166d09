package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.OnDelete;

@Entity(table = "books")
public non-sealed interface Book extends Medium {
    @ForeignKey(value = Author.class, onDelete = OnDelete.CASCADE)
    Long authorId();
}
