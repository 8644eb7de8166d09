// Generated from Film.java. Edit that file, not this one.
package com.acme.film;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Film} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class FilmDao extends Dao<Film, Long> {
    /** Creates a DAO that works in {@code session}. */
    public FilmDao(Session session) {
        super(session, Film_.film);
    }
}
