package dev.dovetail.it.circles;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** A pair with an identifier of its own; the many-to-many is on one side alone. */
@Entity(table = "circle_copies")
public interface Copy {
    @Id
    @GeneratedValue
    Long id();

    @Column(name = "of_film")
    @ForeignKey(Film.class)
    Long filmId();

    @Column(name = "in_shelf")
    @ForeignKey(Shelf.class)
    Long shelfId();

    @ManyToOne
    Film film();

    Copy film(Film film);

    @ManyToOne
    Shelf shelf();

    Copy shelf(Shelf shelf);
}
