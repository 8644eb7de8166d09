package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Needs a hen. */
@Entity(table = "circle_eggs")
public interface Egg {
    @Id
    String name();

    Egg name(String name);

    @ForeignKey(Hen.class)
    String henName();

    @ManyToOne
    Hen hen();

    Egg hen(Hen hen);
}
