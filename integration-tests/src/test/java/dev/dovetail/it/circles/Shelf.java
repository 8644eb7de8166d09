package dev.dovetail.it.circles;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** A shelf of copies. */
@Entity(table = "circle_shelves")
public interface Shelf {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Shelf name(String name);

    @ManyToMany(viewOnly = true, associationTable = @AssociationTable(
            name = "circle_copies", columns = "in_shelf", inverseColumns = "of_film"))
    Set<Film> films();
}
