package dev.dovetail.it.docs;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A person who writes books. */
@Entity(table = "doc_authors")
public interface Author {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Author name(String name);

    @OneToMany(backPopulates = "author")
    List<Book> books();
}
