package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OneToMany;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity(table = "books")
public interface Book {
    @Id
    @GeneratedValue
    Long id();

    String title();

    Book title(String title);

    @Nullable BigDecimal price();

    Book price(@Nullable BigDecimal price);

    int pages();

    Book pages(int pages);

    @ForeignKey(value = Author.class, onDelete = OnDelete.CASCADE)
    @Nullable Long authorId();

    @ManyToOne(backPopulates = "books")
    @Nullable Author author();

    Book author(@Nullable Author author);

    @ManyToMany(backPopulates = "books", associationTable = @AssociationTable(name = "book_tags"))
    Set<Tag> tags();

    @OneToMany(backPopulates = "book", cascade = Cascade.ALL, deleteOrphans = true)
    @MapKey("language")
    Map<String, Blurb> blurbs();

    /** No property: it has a body. */
    default boolean isLong() {
        return pages() > 1000;
    }
}
