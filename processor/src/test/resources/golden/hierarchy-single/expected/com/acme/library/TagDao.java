// Generated from Tag.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Tag} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class TagDao extends Dao<Tag, String> {
    /** Creates a DAO that works in {@code session}. */
    public TagDao(Session session) {
        super(session, Tag_.tag);
    }
}
