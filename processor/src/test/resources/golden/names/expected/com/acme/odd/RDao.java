// Generated from R.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link R} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class RDao {
    private final Session session;

    /** Works within {@code session}. */
    public RDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable R find(Long id) {
        return session.find(R_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public R get(Long id) {
        return session.get(R_.TYPE, id);
    }

    /** All objects. */
    public List<R> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public R add(R r) {
        return session.add(r);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(R r) {
        session.delete(r);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(R_.r.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<R> select() {
        return session.select(R_.r);
    }
}
