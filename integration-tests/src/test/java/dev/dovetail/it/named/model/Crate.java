package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A child with a key of two columns. */
@Entity(table = "crates")
public abstract class Crate {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Crate name(String name);

    /** The first part of the key. */
    @Column(length = 2)
    @ForeignKey(value = Warehouse.class, references = "country")
    public abstract @Nullable String country();

    /** The second part of the key. */
    @ForeignKey(value = Warehouse.class, references = "code")
    public abstract @Nullable Integer warehouseCode();

    /** Many to one, by two columns. */
    @ManyToOne(backPopulates = "crates")
    public abstract @Nullable Warehouse warehouse();

    /** Sets it. */
    public abstract Crate warehouse(@Nullable Warehouse warehouse);
}
