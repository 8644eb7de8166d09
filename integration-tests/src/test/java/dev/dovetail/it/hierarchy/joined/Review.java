package dev.dovetail.it.hierarchy.joined;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Is about a book, and of no other medium. */
@Entity(table = "joined_reviews")
public interface Review {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Review name(String name);

    @ForeignKey(Book.class)
    @Nullable Long bookId();

    @ManyToOne(backPopulates = "reviews")
    @Nullable Book book();

    Review book(@Nullable Book book);
}
