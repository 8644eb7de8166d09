package dev.dovetail.it.hierarchy.single;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Writes books and papers. */
@Entity(table = "single_authors")
public interface Author {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Author name(String name);

    @OneToMany(backPopulates = "author")
    List<Book> books();

    @ManyToMany(backPopulates = "authors")
    List<Paper> papers();
}
