// Generated from Profile.java. Edit that file, not this one.
package com.acme.people;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Profile} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class ProfileDao {
    private final Session session;

    /** Works within {@code session}. */
    public ProfileDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Profile find(Long id) {
        return session.find(Profile_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Profile get(Long id) {
        return session.get(Profile_.TYPE, id);
    }

    /** The one object with {@link Profile#userId()}; null where there is none. */
    public @Nullable Profile findByUserId(Long userId) {
        return select().where(Profile_.profile.userId.eq(userId)).first();
    }

    /** All objects. */
    public List<Profile> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Profile add(Profile profile) {
        return session.add(profile);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Profile profile) {
        session.delete(profile);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Profile_.profile.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Profile> select() {
        return session.select(Profile_.profile);
    }
}
