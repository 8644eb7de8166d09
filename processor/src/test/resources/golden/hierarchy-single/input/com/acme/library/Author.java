package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** An author. */
@Entity(table = "authors")
public interface Author {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Author name(String name);

    @OneToMany(backPopulates = "author")
    List<Book> books();
}
