package dev.dovetail.it.order;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** What cards lie on. */
@Entity(table = "order_boards")
interface Board {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Board name(String name);

    @OneToMany(backPopulates = "board", cascade = Cascade.ALL, deleteOrphans = true)
    List<Card> cards();
}
