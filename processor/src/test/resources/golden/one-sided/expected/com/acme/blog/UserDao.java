// Generated from User.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link User} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class UserDao {
    private final Session session;

    /** Works within {@code session}. */
    public UserDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable User find(Long id) {
        return session.find(User_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public User get(Long id) {
        return session.get(User_.TYPE, id);
    }

    /** All objects. */
    public List<User> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public User add(User user) {
        return session.add(user);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(User user) {
        session.delete(user);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(User_.user.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<User> select() {
        return session.select(User_.user);
    }
}
