package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** One to one, optional. */
@Entity(table = "lockers")
public abstract class Locker implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The key to the person. */
    @ForeignKey(Person.class)
    @Column(unique = true)
    public abstract @Nullable Long personId();

    /** One to one. */
    @OneToOne(backPopulates = "locker")
    public abstract @Nullable Person person();

    /** Sets it. */
    public abstract Locker person(@Nullable Person person);
}
