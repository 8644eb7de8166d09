// Written by dovetail-tools from the table film_actor; kept as it is once it is edited: b0638756
package dev.dovetail.it.rental;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnUpdate;
import java.time.LocalDateTime;

@Entity
public interface FilmActor {
    @Id
    @ForeignKey(value = Actor.class, name = "film_actor_actor_id_fkey", onUpdate = OnUpdate.CASCADE)
    Integer actorId();

    @ManyToOne(backPopulates = "filmActors")
    Actor actor();

    FilmActor actor(Actor actor);

    @Id
    @ForeignKey(value = Film.class, name = "film_actor_film_id_fkey", onUpdate = OnUpdate.CASCADE)
    Integer filmId();

    @ManyToOne(backPopulates = "filmActors")
    Film film();

    FilmActor film(Film film);

    @DatabaseGenerated(GenerationTime.ALWAYS)
    @Default("now()")
    LocalDateTime lastUpdate();
}
