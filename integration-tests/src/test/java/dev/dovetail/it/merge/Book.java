package dev.dovetail.it.merge;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Belongs to one author, has tags, and chapters whose keys contain its own. */
@Entity(table = "books")
interface Book {
    @Id
    @GeneratedValue
    Long id();

    Book id(Long id);

    String title();

    Book title(String title);

    int pages();

    Book pages(int pages);

    @ForeignKey(Author.class)
    Long authorId();

    @ManyToOne(backPopulates = "books")
    Author author();

    Book author(Author author);

    @ManyToMany(backPopulates = "books", associationTable = @AssociationTable(name = "book_tags"))
    List<Tag> tags();

    @OneToMany(backPopulates = "book", cascade = Cascade.ALL, deleteOrphans = true)
    List<Chapter> chapters();

    /** Refers one way, and does not cascade. */
    @Nullable
    @ForeignKey(Shelf.class)
    String shelfCode();

    @Nullable
    @ManyToOne(cascade = {})
    Shelf shelf();

    Book shelf(@Nullable Shelf shelf);
}
