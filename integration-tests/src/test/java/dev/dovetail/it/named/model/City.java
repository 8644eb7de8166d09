package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Refers to a natural key. */
@Entity(table = "cities")
public abstract class City {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract City name(String name);

    /** The key to the country. */
    @Column(length = 2)
    @ForeignKey(Country.class)
    public abstract @Nullable String countryCode();

    /** Many to one. */
    @ManyToOne(backPopulates = "cities")
    public abstract @Nullable Country country();

    /** Sets it. */
    public abstract City country(@Nullable Country country);
}
