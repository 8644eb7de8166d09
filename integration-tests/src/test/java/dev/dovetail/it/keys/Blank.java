package dev.dovetail.it.keys;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Nothing but a number. */
@Entity(table = "blanks")
public abstract class Blank {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Integer id();
}
