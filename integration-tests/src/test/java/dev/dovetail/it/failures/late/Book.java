package dev.dovetail.it.failures.late;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;

/** Stands on a shelf. */
@Entity(table = "late_books")
interface Book {
    @Id
    long id();
    Book id(long id);

    @ForeignKey(value = Shelf.class, name = "fk_book_shelf")
    long shelfId();
    Book shelfId(long shelfId);
}
