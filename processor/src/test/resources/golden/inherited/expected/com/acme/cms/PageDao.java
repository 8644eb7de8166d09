// Generated from Page.java. Edit that file, not this one.
package com.acme.cms;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Page} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class PageDao {
    private final Session session;

    /** Works within {@code session}. */
    public PageDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Page find(Long id) {
        return session.find(Page_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Page get(Long id) {
        return session.get(Page_.TYPE, id);
    }

    /** All objects. */
    public List<Page> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Page add(Page page) {
        return session.add(page);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Page page) {
        session.delete(page);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Page_.page.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Page> select() {
        return session.select(Page_.page);
    }
}
