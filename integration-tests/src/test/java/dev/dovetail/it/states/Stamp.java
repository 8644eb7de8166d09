package dev.dovetail.it.states;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Has a value that only the database, or another program, can set. */
@Entity(table = "st_stamps")
public interface Stamp {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** Has no setter. */
    @Column(length = 20)
    String mark();
}
