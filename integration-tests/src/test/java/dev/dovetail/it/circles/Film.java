package dev.dovetail.it.circles;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Set;

/** A film; its actors are read through the castings. */
@Entity(table = "circle_films")
public interface Film {
    @Id
    @GeneratedValue
    Long id();

    String title();

    Film title(String title);

    @OneToMany(backPopulates = "film", cascade = Cascade.ALL, deleteOrphans = true)
    List<Casting> castings();

    @ManyToMany(backPopulates = "films", viewOnly = true,
            associationTable = @AssociationTable(name = "circle_castings"))
    Set<Actor> actors();
}
