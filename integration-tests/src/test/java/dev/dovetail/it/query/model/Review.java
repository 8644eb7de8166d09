package dev.dovetail.it.query.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** What somebody says of a book. */
@Entity(table = "reviews")
public abstract class Review {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** From 1 to 5. */
    public abstract int stars();

    /** Sets it. */
    public abstract Review stars(int stars);

    /** The words. */
    public abstract @Nullable String text();

    /** Sets it. */
    public abstract Review text(@Nullable String text);

    /** The key to the book. */
    @ForeignKey(Book.class)
    public abstract Long bookId();

    /** Of which book. */
    @ManyToOne(backPopulates = "reviews")
    public abstract Book book();

    /** Sets it. */
    public abstract Review book(Book book);
}
