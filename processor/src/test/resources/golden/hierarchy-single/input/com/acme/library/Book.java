package com.acme.library;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;

/** A book. */
@Entity(discriminator = "B")
@Index(value = {"title", "isbn"}, unique = true)
public non-sealed interface Book extends Text {
    @Override
    Book title(String title);

    @Column(length = 13)
    @Check("isbn <> ''")
    String isbn();

    Book isbn(String isbn);

    @ForeignKey(Author.class)
    Long authorId();

    @ManyToOne(backPopulates = "books")
    Author author();

    Book author(Author author);
}
