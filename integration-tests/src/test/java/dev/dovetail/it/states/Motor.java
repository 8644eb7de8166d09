package dev.dovetail.it.states;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Is owned. */
@Entity(table = "st_motors")
public interface Motor {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Motor name(String name);
}
