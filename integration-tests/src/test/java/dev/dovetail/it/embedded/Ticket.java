package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A ticket, whose number a sequence makes. */
@Entity(table = "tickets")
public interface Ticket {
    @Id
    @Embedded(prefix = "")
    TicketKey key();

    Ticket key(TicketKey key);

    @Nullable String note();

    Ticket note(@Nullable String note);

    /** A region, and a number that is made when the ticket is inserted. */
    record TicketKey(String region, @GeneratedValue(GenerationType.SEQUENCE) Long number) {}
}
