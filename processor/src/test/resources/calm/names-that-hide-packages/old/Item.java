package shop.old;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity(table = "old_items")
public interface Item {
    @Id @GeneratedValue
    Long id();

    @ForeignKey(shop.Item.class)
    Long itemId();

    @ManyToOne
    shop.Item item();

    String shop();

    shop.Item.Size size();
}
