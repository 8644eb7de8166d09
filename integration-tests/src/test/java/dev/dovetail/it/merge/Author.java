package dev.dovetail.it.merge;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts its updates, and owns its books. */
@Entity(table = "authors")
interface Author {
    @Id
    @GeneratedValue
    Long id();

    Author id(Long id);

    String name();

    Author name(String name);

    @Nullable String note();

    Author note(@Nullable String note);

    @Version
    int version();

    Author version(int version);

    @OneToMany(backPopulates = "author", cascade = Cascade.ALL, deleteOrphans = true)
    List<Book> books();

    Author books(List<Book> books);

    /** Of which shelves know nothing. */
    @ManyToMany(associationTable = @AssociationTable(name = "author_shelves"))
    List<Shelf> shelves();
}
