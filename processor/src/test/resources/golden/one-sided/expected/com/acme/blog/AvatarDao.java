// Generated from Avatar.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Avatar} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class AvatarDao extends Dao<Avatar, Long> {
    /** Creates a DAO that works in {@code session}. */
    public AvatarDao(Session session) {
        super(session, Avatar_.avatar);
    }

    /** Returns the entity with {@link Avatar#userId()}, or null if there is none. */
    public @Nullable Avatar findByUserId(Long userId) {
        return select().where(Avatar_.avatar.userId.eq(userId)).first();
    }
}
