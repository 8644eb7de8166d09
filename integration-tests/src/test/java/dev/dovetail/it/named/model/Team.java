package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import java.util.Set;

/** A parent with a set, and a list that is only read. */
@Entity(table = "teams")
public abstract class Team {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Team name(String name);

    /** One to many, as a set. */
    @OneToMany(backPopulates = "team")
    public abstract Set<Player> players();

    /** Sets it. */
    public abstract Team players(Set<Player> players);

    /** The same rows, only read. */
    @OneToMany(viewOnly = true)
    @OrderBy("name desc")
    public abstract List<Player> roster();
}
