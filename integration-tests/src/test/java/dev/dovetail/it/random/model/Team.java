package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;
import java.util.Set;

/** Versioned; has members, and trophies whose side it declares. */
@Entity(table = "teams")
public abstract class Team implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** Counts updates. */
    @Version
    public abstract int version();

    /** One to many, several of whom may be without a team. */
    @OneToMany(backPopulates = "team")
    public abstract List<Person> members();

    /** Replaces them. */
    public abstract Team members(List<Person> members);

    /** One to many, the other side declared here. */
    @OneToMany(backref = "team")
    public abstract Set<Trophy> trophies();

    /** Replaces them. */
    public abstract Team trophies(Set<Trophy> trophies);
}
