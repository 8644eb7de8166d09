// Written by dovetail-tools from the table actor; kept as it is once it is edited: 7ec53f30
package dev.dovetail.it.rental;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

@Entity
@Index(value = "lastName", name = "idx_actor_last_name")
public interface Actor {
    @Id
    @GeneratedValue
    Integer actorId();

    @Column(length = 45)
    String firstName();

    Actor firstName(String firstName);

    @Column(length = 45)
    String lastName();

    Actor lastName(String lastName);

    @DatabaseGenerated(GenerationTime.ALWAYS)
    @Default("now()")
    LocalDateTime lastUpdate();

    @OneToMany(backPopulates = "actor")
    List<FilmActor> filmActors();

    @ManyToMany(backPopulates = "actors", viewOnly = true,
            associationTable = @AssociationTable(name = "film_actor", columns = "actor_id",
            inverseColumns = "film_id"))
    Set<Film> films();
}
