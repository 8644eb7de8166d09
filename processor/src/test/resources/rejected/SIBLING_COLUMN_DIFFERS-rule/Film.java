package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.OnDelete;

@Entity
public non-sealed interface Film extends Medium {
    @ForeignKey(value = Author.class, onDelete = OnDelete.CASCADE)
    long makerId();
}
