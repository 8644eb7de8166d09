package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** One of two owners of a ticket. */
@Entity(table = "events")
public abstract class Event {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Event name(String name);

    /** One to many, owned. */
    @OneToMany(backPopulates = "event", cascade = Cascade.ALL, deleteOrphans = true)
    public abstract List<Ticket> tickets();

    /** Sets it. */
    public abstract Event tickets(List<Ticket> tickets);
}
