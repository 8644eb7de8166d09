package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Hangs at a place without saying so. */
@Entity(table = "plaques")
public abstract class Plaque implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The key to the place. */
    @ForeignKey(Place.class)
    @Column(unique = true)
    public abstract @Nullable Long placeId();
}
