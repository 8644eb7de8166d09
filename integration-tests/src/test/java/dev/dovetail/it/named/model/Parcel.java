package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A child that owns its parent. */
@Entity(table = "parcels")
public abstract class Parcel {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Parcel name(String name);

    /** The key to the label. */
    @ForeignKey(Label.class)
    public abstract @Nullable Long labelId();

    /** Many to one, owned by the many side. */
    @ManyToOne(cascade = Cascade.ALL, deleteOrphans = true, singleParent = true)
    public abstract @Nullable Label label();

    /** Sets it. */
    public abstract Parcel label(@Nullable Label label);
}
