// Written by dovetail-tools from the table shelf_place; kept as it is once it is edited: c03d4ae2
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnDelete;

@Entity
public interface ShelfPlace {
    @Id
    @GeneratedValue
    Integer shelfPlaceId();

    @ForeignKey(value = Shelf.class, references = "storeId", name = "place_on_shelf",
            onDelete = OnDelete.CASCADE)
    Integer shelfStoreId();

    @ForeignKey(value = Shelf.class, references = "number", name = "place_on_shelf")
    Short shelfNumber();

    @ManyToOne(backPopulates = "shelfPlaces")
    Shelf shelf();

    ShelfPlace shelf(Shelf shelf);

    int position();

    ShelfPlace position(int position);
}
