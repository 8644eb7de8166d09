package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** A parent that owns its only child. */
@Entity(table = "people")
public abstract class Person {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Person name(String name);

    /** One to one, owned. */
    @OneToOne(backPopulates = "person", cascade = Cascade.ALL, deleteOrphans = true)
    public abstract @Nullable Passport passport();

    /** Sets it. */
    public abstract Person passport(@Nullable Passport passport);
}
