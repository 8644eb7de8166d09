package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** A parent that belongs to its only child. */
@Entity(table = "padlocks")
public abstract class Padlock {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Padlock name(String name);

    /** One to one. */
    @OneToOne(backPopulates = "padlock")
    public abstract @Nullable PadlockKey key();

    /** Sets it. */
    public abstract Padlock key(@Nullable PadlockKey key);
}
