// Generated from Actor.java. Edit that file, not this one.
package com.acme.films;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Actor} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class ActorDao extends Dao<Actor, Long> {
    /** Creates a DAO that works in {@code session}. */
    public ActorDao(Session session) {
        super(session, Actor_.actor);
    }
}
