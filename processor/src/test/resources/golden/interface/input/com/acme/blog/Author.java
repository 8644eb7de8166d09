package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "authors")
public interface Author {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Author name(String name);

    @OneToMany(backPopulates = "author")
    List<Book> books();

    default boolean isProlific() {
        return books().size() > 10;
    }
}
