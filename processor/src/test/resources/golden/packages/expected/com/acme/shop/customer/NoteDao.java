// Generated from Note.java. Edit that file, not this one.
package com.acme.shop.customer;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Note} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class NoteDao {
    private final Session session;

    /** Works within {@code session}. */
    public NoteDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Note find(Long id) {
        return session.find(Note_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Note get(Long id) {
        return session.get(Note_.TYPE, id);
    }

    /** All objects. */
    public List<Note> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Note add(Note note) {
        return session.add(note);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Note note) {
        session.delete(note);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Note_.note.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Note> select() {
        return session.select(Note_.note);
    }
}
