package dev.dovetail.it.query.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes books. */
@Entity(table = "authors")
public abstract class Author {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The name, which no other author has. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Author name(String name);

    /** Where from. */
    public abstract @Nullable String country();

    /** Sets it. */
    public abstract Author country(@Nullable String country);

    /** The day of birth. */
    public abstract @Nullable LocalDate born();

    /** Sets it. */
    public abstract Author born(@Nullable LocalDate born);

    /** What the author wrote. */
    @OneToMany(backPopulates = "author")
    @OrderBy("title")
    public abstract List<Book> books();

    /** Sets it. */
    public abstract Author books(List<Book> books);
}
