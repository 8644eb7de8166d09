package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reaches others that do not reach it. */
@Entity(table = "places")
public abstract class Place implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** One to many, without another side. */
    @OneToMany
    public abstract List<Sign> signs();

    /** Replaces them. */
    public abstract Place signs(List<Sign> signs);

    /** One to one, without another side, the key in the target. */
    @OneToOne
    public abstract @Nullable Plaque plaque();

    /** Sets it. */
    public abstract Place plaque(@Nullable Plaque plaque);
}
