// Generated from Casting.java. Edit that file, not this one.
package com.acme.films;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Casting} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class CastingDao extends Dao<Casting, Tuple2<Long, Long>> {
    /** Creates a DAO that works in {@code session}. */
    public CastingDao(Session session) {
        super(session, Casting_.casting);
    }

    /** Returns the entity with this identifier, or null if there is none. */
    public @Nullable Casting find(Long filmId, Long actorId) {
        return find(new Tuple2<>(filmId, actorId));
    }

    /**
     * Returns the entity with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Casting get(Long filmId, Long actorId) {
        return get(new Tuple2<>(filmId, actorId));
    }

    /** Returns whether there is a row with this identifier. */
    public boolean exists(Long filmId, Long actorId) {
        return exists(new Tuple2<>(filmId, actorId));
    }

    /** Returns the entities whose {@link Casting#filmId()} refers to the same {@link Film}. */
    public List<Casting> findByFilmId(Long filmId) {
        return select().where(Casting_.casting.filmId.eq(filmId)).list();
    }

    /** Returns the entities whose {@link Casting#actorId()} refers to the same {@link Actor}. */
    public List<Casting> findByActorId(Long actorId) {
        return select().where(Casting_.casting.actorId.eq(actorId)).list();
    }
}
