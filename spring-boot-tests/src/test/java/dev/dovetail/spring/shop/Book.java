package dev.dovetail.spring.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** A book of one author. */
@Entity(table = "books")
public interface Book {
    @Id
    @GeneratedValue
    Long id();

    String title();

    Book title(String title);

    @ForeignKey(Author.class)
    Long authorId();

    @ManyToOne(backPopulates = "books")
    Author author();

    Book author(Author author);

    static Book titled(String title) {
        return Book_.create().title(title);
    }
}
