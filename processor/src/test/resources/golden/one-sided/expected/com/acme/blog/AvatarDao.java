// Generated from Avatar.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Avatar} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class AvatarDao {
    private final Session session;

    /** Works within {@code session}. */
    public AvatarDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Avatar find(Long id) {
        return session.find(Avatar_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Avatar get(Long id) {
        return session.get(Avatar_.TYPE, id);
    }

    /** The one object with {@link Avatar#userId()}; null where there is none. */
    public @Nullable Avatar findByUserId(Long userId) {
        return select().where(Avatar_.avatar.userId.eq(userId)).first();
    }

    /** All objects. */
    public List<Avatar> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Avatar add(Avatar avatar) {
        return session.add(avatar);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Avatar avatar) {
        session.delete(avatar);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Avatar_.avatar.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Avatar> select() {
        return session.select(Avatar_.avatar);
    }
}
