package dev.dovetail.sample.library;

import dev.dovetail.annotation.Entity;

/** A medium that is watched. */
@Entity(table = "films")
public non-sealed interface Film extends Medium {
    int minutes();

    Film minutes(int minutes);

    /** Creates a film. */
    static Film of(String title, int minutes) {
        Film film = Film_.create().minutes(minutes);
        film.title(title);
        return film;
    }
}
