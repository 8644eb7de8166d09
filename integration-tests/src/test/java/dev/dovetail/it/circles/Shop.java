package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A shop and its owner, who is a clerk of a shop: as {@link Store}, with keys of the database. */
@Entity(table = "circle_shops")
public interface Shop {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Shop name(String name);

    @ForeignKey(value = Clerk.class, name = "shop_has_owner", deferrable = true)
    Long ownerId();

    @ManyToOne(backPopulates = "owned")
    Clerk owner();

    Shop owner(Clerk owner);

    @OneToMany(backPopulates = "shop")
    List<Clerk> clerks();
}
