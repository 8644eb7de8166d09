package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;

/** A row that a trigger may write elsewhere; the application assigns its key. */
@Entity(table = "circle_tickets")
public interface Ticket {
    @Id
    @GeneratedValue(value = GenerationType.ASSIGNED, returned = false)
    String number();

    Ticket number(String number);

    String name();

    Ticket name(String name);
}
