package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Belongs to a desk. */
@Entity(table = "lamps")
public interface Lamp extends Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();
}
