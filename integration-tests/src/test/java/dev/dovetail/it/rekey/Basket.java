package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Its key is in those of its lines. */
@Entity(table = "rekey_baskets")
interface Basket {
    @Id
    @Column(length = 40)
    String no();

    Basket no(String no);

    @OneToMany(backPopulates = "basket", cascade = Cascade.ALL, deleteOrphans = true)
    List<Line> lines();

    default void moveLinesTo(Basket other) {
        new ArrayList<>(lines()).forEach(line -> line.basket(other));
    }
}
