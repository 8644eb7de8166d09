// Generated from Application.java. Edit that file, not this one.
package com.acme.config;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Application} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class ApplicationDao {
    private final Session session;

    /** Works within {@code session}. */
    public ApplicationDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Application find(Long id) {
        return session.find(Application_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Application get(Long id) {
        return session.get(Application_.TYPE, id);
    }

    /** All objects. */
    public List<Application> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Application add(Application application) {
        return session.add(application);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Application application) {
        session.delete(application);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Application_.application.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Application> select() {
        return session.select(Application_.application);
    }
}
