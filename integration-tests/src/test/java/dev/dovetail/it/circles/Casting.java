package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** The pair of a film and an actor, with a column of its own. */
@Entity(table = "circle_castings")
public interface Casting {
    @Id
    @ForeignKey(Film.class)
    Long filmId();

    @Id
    @ForeignKey(Actor.class)
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
