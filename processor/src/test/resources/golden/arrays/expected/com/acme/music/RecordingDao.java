// Generated from Recording.java. Edit that file, not this one.
package com.acme.music;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Recording} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class RecordingDao {
    private final Session session;

    /** Works within {@code session}. */
    public RecordingDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Recording find(Long id) {
        return session.find(Recording_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Recording get(Long id) {
        return session.get(Recording_.TYPE, id);
    }

    /** The one object with {@link Recording#isrc()}; null where there is none. */
    public @Nullable Recording findByIsrc(String isrc) {
        return select().where(Recording_.recording.isrc.eq(isrc)).first();
    }

    /** All objects. */
    public List<Recording> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Recording add(Recording recording) {
        return session.add(recording);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Recording recording) {
        session.delete(recording);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Recording_.recording.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Recording> select() {
        return session.select(Recording_.recording);
    }
}
