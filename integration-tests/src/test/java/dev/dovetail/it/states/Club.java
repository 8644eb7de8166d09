package dev.dovetail.it.states;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has guests that can do without it. */
@Entity(table = "st_clubs")
public interface Club {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Club name(String name);

    /** Not owned. */
    @OneToMany(backPopulates = "club")
    List<Guest> guests();
}
