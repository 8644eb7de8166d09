package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;

/** One to one, owned. */
@Entity(table = "passports")
public abstract class Passport implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The key to the person. */
    @ForeignKey(Person.class)
    @Column(unique = true)
    public abstract Long personId();

    /** One to one, required. */
    @OneToOne(backPopulates = "passport")
    public abstract Person person();

    /** Sets it. */
    public abstract Passport person(Person person);
}
