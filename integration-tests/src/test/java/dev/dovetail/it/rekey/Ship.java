package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Refers to a flag, from its side alone, and must. */
@Entity(table = "rekey_ships")
interface Ship {
    @Id
    @GeneratedValue
    Long id();

    @Column(length = 40)
    @ForeignKey(Flag.class)
    String flagSign();

    @ManyToOne
    Flag flag();

    Ship flag(Flag flag);
}
