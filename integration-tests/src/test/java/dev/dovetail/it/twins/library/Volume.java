package dev.dovetail.it.twins.library;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Refers to its shelf by a constraint whose name a plant's has as well. */
@Entity(table = "twin_volumes")
public interface Volume {
    @Id
    @GeneratedValue
    Long id();

    @Column(name = "place")
    @ForeignKey(value = Shelf.class, name = "fk_part_whole")
    long shelfNumber();

    Volume shelfNumber(long shelfNumber);
}
