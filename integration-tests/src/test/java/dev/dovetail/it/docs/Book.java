package dev.dovetail.it.docs;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToOne;

/** A medium with an author. */
@Entity(table = "doc_books")
public non-sealed interface Book extends Medium {
    @Column(length = 17)
    String isbn();

    Book isbn(String isbn);

    @ForeignKey(Author.class)
    Long authorId();

    @ManyToOne(backPopulates = "books")
    Author author();

    Book author(Author author);
}
