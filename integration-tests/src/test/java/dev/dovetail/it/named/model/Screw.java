package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Goes with its part. */
@Entity(table = "screws")
public abstract class Screw {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Screw name(String name);

    /** The key to the part. */
    @ForeignKey(Part.class)
    public abstract @Nullable Long partId();

    /** Many to one. */
    @ManyToOne(backPopulates = "screws")
    public abstract @Nullable Part part();

    /** Sets it. */
    public abstract Screw part(@Nullable Part part);
}
