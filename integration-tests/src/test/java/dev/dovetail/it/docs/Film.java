package dev.dovetail.it.docs;

import dev.dovetail.annotation.Entity;

/** A medium that is watched. */
@Entity(table = "doc_films")
public non-sealed interface Film extends Medium {
    int minutes();

    Film minutes(int minutes);
}
