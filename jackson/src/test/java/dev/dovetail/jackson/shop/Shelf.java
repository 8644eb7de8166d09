package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "shelves")
public interface Shelf {
    @Id
    @GeneratedValue
    Long id();

    String room();

    Shelf room(String room);

    @OneToMany(backPopulates = "shelf")
    List<Medium> media();
}
