package dev.dovetail.sharding.sequence;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;

/** A ticket, whose key each shard would draw from a sequence of its own. */
@Entity(table = "tickets")
public interface Ticket {
    @Id
    @GeneratedValue(GenerationType.SEQUENCE)
    Long id();

    String text();

    Ticket text(String text);
}
