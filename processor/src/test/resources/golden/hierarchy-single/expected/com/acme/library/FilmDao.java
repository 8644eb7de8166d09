// Generated from Film.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Film} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class FilmDao extends Dao<Film, Long> {
    /** Creates a DAO that works in {@code session}. */
    public FilmDao(Session session) {
        super(session, Film_.film);
    }

    /** Returns the entity with {@link Film#barcode()}, or null if there is none. */
    public @Nullable Film findByBarcode(String barcode) {
        return select().where(Film_.film.barcode.eq(barcode)).first();
    }

    /** Returns the entities whose {@link Film#shelfId()} refers to the same {@link Shelf}. */
    public List<Film> findByShelfId(Long shelfId) {
        return select().where(Film_.film.shelfId.eq(shelfId)).list();
    }

    /** Returns the entities whose {@link Film#sourceId()} refers to the same {@link Text}. */
    public List<Film> findBySourceId(Long sourceId) {
        return select().where(Film_.film.sourceId.eq(sourceId)).list();
    }
}
