package dev.dovetail.it.docs;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A place for media of all kinds. */
@Entity(table = "doc_shelves")
public interface Shelf {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Shelf name(String name);

    @OneToMany(backPopulates = "shelf")
    List<Medium> media();
}
