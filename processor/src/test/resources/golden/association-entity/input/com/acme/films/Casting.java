package com.acme.films;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity(table = "castings")
public interface Casting {
    @Id @ForeignKey(Film.class)
    Long filmId();

    @Id @ForeignKey(Actor.class)
    Long actorId();

    @ManyToOne(backPopulates = "castings")
    Film film();

    Casting film(Film film);

    @ManyToOne(backPopulates = "castings")
    Actor actor();

    Casting actor(Actor actor);

    @Nullable String role();

    Casting role(@Nullable String role);
}
