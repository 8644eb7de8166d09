// Written by dovetail-tools from the table inventory; kept as it is once it is edited: ae169787
package dev.dovetail.it.rental;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.time.LocalDateTime;
import java.util.List;

@Entity
@Index(value = {"storeId", "filmId"}, name = "idx_store_id_film_id")
public interface Inventory {
    @Id
    @GeneratedValue
    Integer inventoryId();

    @ForeignKey(value = Film.class, name = "inventory_film_id_fkey")
    Integer filmId();

    @ManyToOne(backPopulates = "inventories")
    Film film();

    Inventory film(Film film);

    @ForeignKey(value = Store.class, name = "inventory_store_id_fkey")
    Integer storeId();

    @ManyToOne(backPopulates = "inventories")
    Store store();

    Inventory store(Store store);

    @DatabaseGenerated
    @Default("now()")
    LocalDateTime lastUpdate();

    Inventory lastUpdate(LocalDateTime lastUpdate);

    @OneToMany(backPopulates = "inventory")
    List<Rental> rentals();
}
