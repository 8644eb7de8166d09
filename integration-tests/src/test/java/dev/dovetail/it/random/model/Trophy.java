package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Its side of the relationship is declared by the team. */
@Entity(table = "trophies")
public abstract class Trophy implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The key to the team. */
    @ForeignKey(Team.class)
    public abstract @Nullable Long teamId();
}
