package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Taken by a person without knowing it. */
@Entity(table = "seats")
public abstract class Seat implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

}
