package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Owned by what it is paired with. */
@Entity(table = "parts")
public abstract class Part {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Part name(String name);

    /** Many to many. */
    @ManyToMany(backPopulates = "parts")
    public abstract List<Bundle> bundles();

    /** Sets it. */
    public abstract Part bundles(List<Bundle> bundles);

    /** One to many, owned. */
    @OneToMany(backPopulates = "part", cascade = Cascade.ALL, deleteOrphans = true)
    public abstract List<Screw> screws();

    /** Sets it. */
    public abstract Part screws(List<Screw> screws);
}
