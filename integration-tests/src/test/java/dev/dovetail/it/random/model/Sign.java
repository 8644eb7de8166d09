package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Stands at a place without saying so. */
@Entity(table = "signs")
public abstract class Sign implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The key to the place. */
    @ForeignKey(Place.class)
    public abstract @Nullable Long placeId();
}
