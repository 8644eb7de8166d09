package dev.dovetail.it.concurrency;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;

/** A row that everybody wants to change. */
@Entity(table = "tickets")
public abstract class Ticket {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** Counts its updates. */
    @Version
    public abstract int version();

    /** How often somebody has changed it. */
    public abstract int count();

    /** Sets it. */
    public abstract Ticket count(int count);

    /** What belongs to it. */
    @OneToMany(backPopulates = "ticket")
    public abstract List<Note> notes();
}
