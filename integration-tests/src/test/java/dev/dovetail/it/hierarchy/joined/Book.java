package dev.dovetail.it.hierarchy.joined;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leaf with an author that it must have, reviews, and a film made of it. */
@Entity(table = "joined_books", discriminator = "book")
public non-sealed interface Book extends Text {
    @Column(unique = true)
    String isbn();

    Book isbn(String isbn);

    @ForeignKey(Author.class)
    Long authorId();

    @ManyToOne(backPopulates = "books")
    Author author();

    Book author(Author author);

    @OneToMany(backPopulates = "book")
    List<Review> reviews();

    @OneToOne(backPopulates = "book")
    @Nullable Film film();

    Book film(@Nullable Film film);
}
