package dev.dovetail.it.states;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.List;

/** What guests talk about. */
@Entity(table = "st_topics")
public interface Topic {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Topic name(String name);

    /** In pairs. */
    @ManyToMany(backPopulates = "topics")
    List<Guest> guests();
}
