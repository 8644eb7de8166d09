package dev.dovetail.it.concurrency;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Belongs to a ticket; numbered by a sequence that is asked for every third one. */
@Entity(table = "notes")
public abstract class Note {
    /** From the sequence. */
    @Id
    @GeneratedValue(value = GenerationType.SEQUENCE, sequence = "note_numbers", allocationSize = 3)
    public abstract Long id();

    /** Says something. */
    public abstract String text();

    /** Sets it. */
    public abstract Note text(String text);

    /** What it belongs to. */
    @ForeignKey(Ticket.class)
    public abstract Long ticketId();

    /** What it belongs to. */
    @ManyToOne(backPopulates = "notes")
    public abstract Ticket ticket();

    /** Puts it there. */
    public abstract Note ticket(Ticket ticket);
}
