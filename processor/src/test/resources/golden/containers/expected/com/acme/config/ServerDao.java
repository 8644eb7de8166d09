// Generated from Server.java. Edit that file, not this one.
package com.acme.config;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Server} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class ServerDao extends Dao<Server, Long> {
    /** Creates a DAO that works in {@code session}. */
    public ServerDao(Session session) {
        super(session, Server_.server);
    }

    /** Returns the entities whose {@link Server#applicationId()} refers to the same {@link Application}. */
    public List<Server> findByApplicationId(Long applicationId) {
        return select().where(Server_.server.applicationId.eq(applicationId)).list();
    }

    /** Returns the entities whose {@link Server#runsId()} refers to the same {@link Application}. */
    public List<Server> findByRunsId(Long runsId) {
        return select().where(Server_.server.runsId.eq(runsId)).list();
    }
}
