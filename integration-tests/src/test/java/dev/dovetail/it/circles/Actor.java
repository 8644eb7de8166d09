package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** An actor. */
@Entity(table = "circle_actors")
public interface Actor {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Actor name(String name);

    @OneToMany(backPopulates = "actor")
    List<Casting> castings();

    @ManyToMany(backPopulates = "actors", viewOnly = true)
    List<Film> films();
}
