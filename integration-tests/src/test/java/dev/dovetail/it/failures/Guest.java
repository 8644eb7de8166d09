package dev.dovetail.it.failures;

import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Has a property with a converter. */
@Entity(table = "guests")
public abstract class Guest {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** Converted. */
    @Convert(MoodConverter.class)
    public abstract Mood mood();

    /** Sets it. */
    public abstract Guest mood(Mood mood);
}
