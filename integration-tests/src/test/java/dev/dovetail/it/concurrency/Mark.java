package dev.dovetail.it.concurrency;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;

/** Numbered by another sequence. */
@Entity(table = "marks")
public abstract class Mark {
    /** From the sequence. */
    @Id
    @GeneratedValue(value = GenerationType.SEQUENCE, sequence = "mark_numbers", allocationSize = 50)
    public abstract Long id();
}
