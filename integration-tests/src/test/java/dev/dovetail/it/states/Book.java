package dev.dovetail.it.states;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Belongs to a writer. */
@Entity(table = "st_books")
public interface Book {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Book name(String name);

    /** Must have a value. */
    @ForeignKey(Writer.class)
    Long writerId();

    /** Sets it by value. */
    Book writerId(Long id);

    /** Rides on the key. */
    @ManyToOne(backPopulates = "books")
    Writer writer();

    /** Sets it. */
    Book writer(@Nullable Writer writer);
}
