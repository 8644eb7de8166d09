package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Needs an egg, which needs a hen: no key can be checked later. */
@Entity(table = "circle_hens")
public interface Hen {
    @Id
    String name();

    Hen name(String name);

    @ForeignKey(Egg.class)
    String eggName();

    @ManyToOne
    Egg egg();

    Hen egg(Egg egg);
}
