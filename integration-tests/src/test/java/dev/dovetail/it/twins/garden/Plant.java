package dev.dovetail.it.twins.garden;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Refers to its bed by a constraint whose name a volume's has as well. */
@Entity(table = "twin_plants")
public interface Plant {
    @Id
    @GeneratedValue
    Long id();

    @Column(name = "place")
    @ForeignKey(value = Bed.class, name = "fk_part_whole")
    long bedNumber();

    @ManyToOne
    Bed bed();

    Plant bed(Bed bed);
}
