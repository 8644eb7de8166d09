package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity(table = "media")
public abstract sealed class Medium permits Book, Film {
    private int count;

    @Id
    public abstract long id();
}
