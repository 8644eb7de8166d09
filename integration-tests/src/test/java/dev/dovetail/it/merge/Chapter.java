package dev.dovetail.it.merge;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Its key contains that of its book. */
@Entity(table = "chapters")
interface Chapter {
    @Id
    @ForeignKey(Book.class)
    Long bookId();

    @Id
    int no();

    Chapter no(int no);

    String heading();

    Chapter heading(String heading);

    @ManyToOne(backPopulates = "chapters")
    Book book();

    Chapter book(Book book);
}
