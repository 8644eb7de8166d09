package dev.dovetail.it.keys;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Numbered by the database. */
@Entity(table = "notes")
public abstract class Note {
    /** Made by the database; 0 before. */
    @Id
    @GeneratedValue
    public abstract long id();

    /** What it says. */
    public abstract String text();

    /** Sets it. */
    public abstract Note text(String text);
}
