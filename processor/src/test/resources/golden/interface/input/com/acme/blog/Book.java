package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity(table = "books")
public interface Book {
    @Id
    @GeneratedValue
    Long id();

    String title();

    void title(String title);

    @ForeignKey(Author.class)
    Long authorId();

    @ManyToOne(backPopulates = "books")
    Author author();

    void author(Author author);
}
