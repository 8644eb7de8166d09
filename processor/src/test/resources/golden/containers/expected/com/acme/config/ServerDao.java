// Generated from Server.java. Edit that file, not this one.
package com.acme.config;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Server} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class ServerDao {
    private final Session session;

    /** Works within {@code session}. */
    public ServerDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Server find(Long id) {
        return session.find(Server_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Server get(Long id) {
        return session.get(Server_.TYPE, id);
    }

    /** The objects whose {@link Server#applicationId()} refers to the same {@link Application}. */
    public List<Server> findByApplicationId(Long applicationId) {
        return select().where(Server_.server.applicationId.eq(applicationId)).list();
    }

    /** The objects whose {@link Server#runsId()} refers to the same {@link Application}. */
    public List<Server> findByRunsId(Long runsId) {
        return select().where(Server_.server.runsId.eq(runsId)).list();
    }

    /** All objects. */
    public List<Server> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Server add(Server server) {
        return session.add(server);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Server server) {
        session.delete(server);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Server_.server.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Server> select() {
        return session.select(Server_.server);
    }
}
