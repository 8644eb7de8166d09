package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A child of two owners. */
@Entity(table = "tickets")
public abstract class Ticket {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Ticket name(String name);

    /** The key to the event. */
    @ForeignKey(Event.class)
    public abstract @Nullable Long eventId();

    /** The key to the guest. */
    @ForeignKey(Guest.class)
    public abstract @Nullable Long guestId();

    /** Many to one. */
    @ManyToOne(backPopulates = "tickets")
    public abstract @Nullable Event event();

    /** Sets it. */
    public abstract Ticket event(@Nullable Event event);

    /** Many to one. */
    @ManyToOne(backPopulates = "tickets")
    public abstract @Nullable Guest guest();

    /** Sets it. */
    public abstract Ticket guest(@Nullable Guest guest);
}
