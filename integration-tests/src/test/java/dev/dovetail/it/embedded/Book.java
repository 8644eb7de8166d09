package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** A book, identified by a record with one component. */
@Entity(table = "books")
public interface Book {
    @Id
    @Embedded(prefix = "")
    Isbn isbn();

    Book isbn(Isbn isbn);

    String title();

    Book title(String title);

    /** An ISBN. */
    record Isbn(String isbn) {}
}
