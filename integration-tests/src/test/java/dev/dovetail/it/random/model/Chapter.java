package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** An orphan that could do without a parent. */
@Entity(table = "chapters")
public abstract class Chapter implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The key to the book. */
    @ForeignKey(Book.class)
    public abstract @Nullable Long bookId();

    /** Many to one. */
    @ManyToOne(backPopulates = "chapters")
    public abstract @Nullable Book book();

    /** Sets it. */
    public abstract Chapter book(@Nullable Book book);
}
