package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A clerk of a shop. */
@Entity(table = "circle_clerks")
public interface Clerk {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Clerk name(String name);

    @ForeignKey(Shop.class)
    Long shopId();

    @ManyToOne(backPopulates = "clerks")
    Shop shop();

    Clerk shop(Shop shop);

    @OneToMany(backPopulates = "owner")
    List<Shop> owned();
}
