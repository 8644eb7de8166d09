// Generated from User.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link User} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class UserDao extends Dao<User, Long> {
    /** Creates a DAO that works in {@code session}. */
    public UserDao(Session session) {
        super(session, User_.user);
    }
}
