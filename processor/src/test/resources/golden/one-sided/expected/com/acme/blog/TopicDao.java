// Generated from Topic.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Topic} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class TopicDao extends Dao<Topic, Long> {
    /** Creates a DAO that works in {@code session}. */
    public TopicDao(Session session) {
        super(session, Topic_.topic);
    }
}
