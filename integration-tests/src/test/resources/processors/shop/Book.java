package shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** An entity with bean accessors. */
@Entity(table = "books")
public interface Book {
    @Id
    @GeneratedValue
    Long getId();

    String getTitle();

    void setTitle(String title);

    @ForeignKey(Author.class)
    Long getAuthorId();

    @ManyToOne(backPopulates = "books")
    Author getAuthor();

    void setAuthor(Author author);
}
