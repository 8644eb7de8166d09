package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refers to a key of two parts. */
@Entity(table = "books")
public abstract class Book implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** One part of the key to the shelf. */
    @ForeignKey(value = Shelf.class, references = "room", name = "fk_book_shelf")
    public abstract @Nullable String shelfRoom();

    /** The other part. */
    @ForeignKey(value = Shelf.class, references = "number", name = "fk_book_shelf")
    public abstract @Nullable Integer shelfNumber();

    /** Many to one. */
    @ManyToOne(backPopulates = "books")
    public abstract @Nullable Shelf shelf();

    /** Sets it. */
    public abstract Book shelf(@Nullable Shelf shelf);

    /** Deleted when it loses its book, though its key may be null. */
    @OneToMany(backPopulates = "book", cascade = Cascade.ALL, deleteOrphans = true)
    public abstract List<Chapter> chapters();

    /** Replaces them. */
    public abstract Book chapters(List<Chapter> chapters);
}
