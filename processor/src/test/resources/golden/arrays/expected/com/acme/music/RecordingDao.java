// Generated from Recording.java. Edit that file, not this one.
package com.acme.music;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Recording} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class RecordingDao extends Dao<Recording, Long> {
    /** Creates a DAO that works in {@code session}. */
    public RecordingDao(Session session) {
        super(session, Recording_.recording);
    }

    /** Returns the entity with {@link Recording#isrc()}, or null if there is none. */
    public @Nullable Recording findByIsrc(String isrc) {
        return select().where(Recording_.recording.isrc.eq(isrc)).first();
    }
}
