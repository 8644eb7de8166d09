package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Set free by the database. */
@Entity(table = "prints")
public abstract class Print {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Print name(String name);

    /** The key to the album. */
    @ForeignKey(value = Album.class, onDelete = OnDelete.SET_NULL)
    public abstract @Nullable Long albumId();

    /** Many to one. */
    @ManyToOne(backPopulates = "prints")
    public abstract @Nullable Album album();

    /** Sets it. */
    public abstract Print album(@Nullable Album album);
}
