package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** An only child that is deleted without its parent. */
@Entity(table = "passports")
public abstract class Passport {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Passport name(String name);

    /** The key to the person. */
    @ForeignKey(Person.class)
    @Column(unique = true)
    public abstract @Nullable Long personId();

    /** One to one. */
    @OneToOne(backPopulates = "passport")
    public abstract @Nullable Person person();

    /** Sets it. */
    public abstract Passport person(@Nullable Person person);
}
