// Written by dovetail-tools from the table shelf; kept as it is once it is edited: bc044f05
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
public interface Shelf {
    @Id
    @ForeignKey(value = Store.class, name = "shelf_store_id_fkey")
    Integer storeId();

    @ManyToOne(backPopulates = "shelves")
    Store store();

    Shelf store(Store store);

    @Id
    Short number();

    Shelf number(Short number);

    @Column(length = 30)
    @Nullable String label();

    Shelf label(@Nullable String label);

    @OneToMany(backPopulates = "shelf", cascade = Cascade.ALL, passiveDeletes = true)
    List<ShelfPlace> shelfPlaces();
}
