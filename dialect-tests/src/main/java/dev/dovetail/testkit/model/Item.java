package dev.dovetail.testkit.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item, of which the database makes the key and a column. */
@Entity(table = "kit_items")
public interface Item {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Item name(String name);

    int price();

    Item price(int price);

    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "price * 2")
    int twice();

    @ForeignKey(value = Shelf.class, references = "room")
    @Nullable Integer shelfRoom();

    @ForeignKey(value = Shelf.class, references = "number")
    @Nullable Integer shelfNumber();

    @ManyToOne(backPopulates = "items")
    @Nullable Shelf shelf();

    Item shelf(@Nullable Shelf shelf);

    @ManyToMany(backPopulates = "items", associationTable = @AssociationTable(name = "kit_item_tags"))
    Set<Tag> tags();
}
