// Generated from Topic.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Topic} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class TopicDao {
    private final Session session;

    /** Works within {@code session}. */
    public TopicDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Topic find(Long id) {
        return session.find(Topic_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Topic get(Long id) {
        return session.get(Topic_.TYPE, id);
    }

    /** All objects. */
    public List<Topic> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Topic add(Topic topic) {
        return session.add(topic);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Topic topic) {
        session.delete(topic);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Topic_.topic.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Topic> select() {
        return session.select(Topic_.topic);
    }
}
