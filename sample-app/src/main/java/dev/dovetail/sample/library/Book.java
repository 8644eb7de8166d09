package dev.dovetail.sample.library;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToOne;

/** A medium with an author. */
@Entity(table = "books")
public non-sealed interface Book extends Medium {
    @Column(length = 17)
    String isbn();

    Book isbn(String isbn);

    @ForeignKey(Author.class)
    Long authorId();

    @ManyToOne(backPopulates = "books")
    Author author();

    Book author(Author author);

    /** Creates a book. */
    static Book of(String title, String isbn, Author author) {
        Book book = Book_.create().isbn(isbn).author(author);
        book.title(title);
        return book;
    }
}
