// Generated from Profile.java. Edit that file, not this one.
package com.acme.people;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Profile} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class ProfileDao extends Dao<Profile, Long> {
    /** Creates a DAO that works in {@code session}. */
    public ProfileDao(Session session) {
        super(session, Profile_.profile);
    }

    /** Returns the entity with {@link Profile#userId()}, or null if there is none. */
    public @Nullable Profile findByUserId(Long userId) {
        return select().where(Profile_.profile.userId.eq(userId)).first();
    }
}
