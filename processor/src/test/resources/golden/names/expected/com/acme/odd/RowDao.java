// Generated from Row.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Row} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class RowDao {
    private final Session session;

    /** Works within {@code session}. */
    public RowDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Row find(Long id) {
        return session.find(Row_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Row get(Long id) {
        return session.get(Row_.TYPE, id);
    }

    /** All objects. */
    public List<Row> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Row add(Row row) {
        return session.add(row);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Row row) {
        session.delete(row);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Row_.row.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Row> select() {
        return session.select(Row_.row);
    }
}
