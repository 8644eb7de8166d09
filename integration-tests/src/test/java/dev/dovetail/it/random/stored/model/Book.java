package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Belongs to an author; its place there is unique. */
@Entity(table = "books")
@Index(value = {"authorId", "place"}, unique = true)
public interface Book extends Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** Counts the updates. */
    @Version
    int version();

    /** The place among the author's. */
    @Nullable Integer place();

    /** Sets it. */
    void place(@Nullable Integer place);

    /** The key to the author. */
    @ForeignKey(Author.class)
    Long authorId();

    /** Sets it. */
    void authorId(Long authorId);

    /** The author. */
    @ManyToOne(backPopulates = "books")
    Author author();

    /** Sets it. */
    void author(Author author);
}
