package dev.dovetail.it.made;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** A row of a table of another application, whose key and number the database makes. */
@Entity(table = "tickets")
public abstract class Ticket {
    @Id
    @DatabaseGenerated
    public abstract String code();

    @DatabaseGenerated
    public abstract long number();

    public abstract Ticket number(long number);

    public abstract String title();

    public abstract Ticket title(String title);

    static Ticket titled(String title) {
        return Ticket_.create().title(title);
    }
}
