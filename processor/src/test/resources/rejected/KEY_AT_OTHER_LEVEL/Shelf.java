package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "shelves")
public interface Shelf {
    @Id
    @GeneratedValue
    Long id();

    @OneToMany
    List<Book> books();
}
