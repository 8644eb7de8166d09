package dev.dovetail.testkit.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;

/** A shelf, whose identifier has two columns. */
@Entity(table = "kit_shelves")
public interface Shelf {
    @Id
    int room();

    Shelf room(int room);

    @Id
    int number();

    Shelf number(int number);

    String label();

    Shelf label(String label);

    @OneToMany(backPopulates = "shelf")
    @OrderBy("name")
    List<Item> items();
}
