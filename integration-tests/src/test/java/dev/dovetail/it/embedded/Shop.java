package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import java.util.Map;

/** A shop with its orders, by number and by note. */
@Entity(table = "shops")
public interface Shop {
    @Id
    long id();

    Shop id(long id);

    String name();

    Shop name(String name);

    @OneToMany(backPopulates = "shop", foreignKey = "key.shopId")
    @OrderBy("key.number desc")
    List<Order> orders();

    @OneToMany(foreignKey = "key.shopId", viewOnly = true)
    @MapKey("key.number")
    Map<Integer, Order> byNumber();
}
