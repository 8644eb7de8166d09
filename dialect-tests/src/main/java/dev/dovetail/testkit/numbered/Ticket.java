package dev.dovetail.testkit.numbered;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;

/** A ticket, whose key comes from a sequence. */
@Entity(table = "kit_tickets")
public interface Ticket {
    @Id
    @GeneratedValue(value = GenerationType.SEQUENCE, sequence = "kit_numbers", allocationSize = 50)
    Long id();

    String text();

    Ticket text(String text);
}
