package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A child whose key the user may set. */
@Entity(table = "players")
public abstract class Player {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Player name(String name);

    /** The key to the team. */
    @ForeignKey(Team.class)
    public abstract @Nullable Long teamId();

    /** Sets it. */
    public abstract Player teamId(@Nullable Long teamId);

    /** Many to one. */
    @ManyToOne(backPopulates = "players")
    public abstract @Nullable Team team();

    /** Sets it. */
    public abstract Player team(@Nullable Team team);
}
