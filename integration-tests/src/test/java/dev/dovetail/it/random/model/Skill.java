package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** At the other end of many-to-many relationships. */
@Entity(table = "skills")
public abstract class Skill implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** Unique, so that skills can exchange their names. */
    @Override
    @Column(unique = true)
    public abstract @Nullable String name();

    /** Many to many. */
    @ManyToMany(backPopulates = "skills")
    public abstract List<Person> people();

    /** Replaces them. */
    public abstract Skill people(List<Person> people);

    /** Many to many. */
    @ManyToMany(backPopulates = "needs")
    public abstract Collection<Task> tasks();

    /** Replaces them. */
    public abstract Skill tasks(Collection<Task> tasks);
}
