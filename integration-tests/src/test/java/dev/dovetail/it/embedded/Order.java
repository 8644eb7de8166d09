package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** An order, identified by a record that holds the key of its shop. */
@Entity(table = "orders")
public interface Order {
    @Id
    @Embedded(prefix = "")
    OrderKey key();

    Order key(OrderKey key);

    String note();

    Order note(String note);

    @ManyToOne(backPopulates = "orders")
    Shop shop();

    Order shop(Shop shop);

    @OneToMany(backPopulates = "order")
    List<Line> lines();
}
