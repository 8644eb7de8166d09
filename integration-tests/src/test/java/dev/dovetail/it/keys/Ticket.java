package dev.dovetail.it.keys;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;

/** Numbered by a sequence. */
@Entity(table = "tickets")
public abstract class Ticket {
    /** From a sequence, in blocks. */
    @Id
    @GeneratedValue(value = GenerationType.SEQUENCE, sequence = "ticket_numbers", allocationSize = 50)
    public abstract Long id();

    /** What it says. */
    public abstract String text();

    /** Sets it. */
    public abstract Ticket text(String text);
}
