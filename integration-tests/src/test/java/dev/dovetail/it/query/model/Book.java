package dev.dovetail.it.query.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is written by an author, or by nobody known. */
@Entity(table = "books")
public abstract class Book {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The title. */
    public abstract String title();

    /** Sets it. */
    public abstract Book title(String title);

    /** How long it is. */
    public abstract int pages();

    /** Sets it. */
    public abstract Book pages(int pages);

    /** What it costs. */
    @Column(precision = 10, scale = 2)
    public abstract @Nullable BigDecimal price();

    /** Sets it. */
    public abstract Book price(@Nullable BigDecimal price);

    /** From 1 to 5. */
    public abstract @Nullable Integer rating();

    /** Sets it. */
    public abstract Book rating(@Nullable Integer rating);

    /** The day it came out. */
    public abstract @Nullable LocalDate published();

    /** Sets it. */
    public abstract Book published(@Nullable LocalDate published);

    /** Whether it can be had. */
    public abstract State state();

    /** Sets it. */
    public abstract Book state(State state);

    /** Whether it is printed. */
    public abstract boolean inPrint();

    /** Sets it. */
    public abstract Book inPrint(boolean inPrint);

    /** The key to the author. */
    @ForeignKey(Author.class)
    public abstract @Nullable Long authorId();

    /** Who wrote it. */
    @ManyToOne(backPopulates = "books")
    public abstract @Nullable Author author();

    /** Sets it. */
    public abstract Book author(@Nullable Author author);

    /** What people say. */
    @OneToMany(backPopulates = "book", cascade = Cascade.ALL, deleteOrphans = true)
    @OrderBy("id")
    public abstract List<Review> reviews();

    /** Sets it. */
    public abstract Book reviews(List<Review> reviews);

    /** Where it stands. */
    @ManyToMany(backPopulates = "books", associationTable = @AssociationTable(name = "book_categories"))
    @OrderBy("name")
    public abstract List<Category> categories();

    /** Sets it. */
    public abstract Book categories(List<Category> categories);
}
