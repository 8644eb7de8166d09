package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity(table = "authors")
public interface Author {
    @Id
    long id();
}
