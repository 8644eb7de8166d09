// Generated from Gift.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Gift} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class GiftDao {
    private final Session session;

    /** Works within {@code session}. */
    public GiftDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Gift find(Long id) {
        return session.find(Gift_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Gift get(Long id) {
        return session.get(Gift_.TYPE, id);
    }

    /** All objects. */
    public List<Gift> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Gift add(Gift gift) {
        return session.add(gift);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Gift gift) {
        session.delete(gift);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Gift_.gift.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Gift> select() {
        return session.select(Gift_.gift);
    }
}
