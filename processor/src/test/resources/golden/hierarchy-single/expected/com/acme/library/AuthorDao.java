// Generated from Author.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Author} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class AuthorDao extends Dao<Author, Long> {
    /** Creates a DAO that works in {@code session}. */
    public AuthorDao(Session session) {
        super(session, Author_.author);
    }
}
