// Generated from Note.java. Edit that file, not this one.
package com.acme.shop.customer;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Note} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
class NoteDao extends Dao<Note, Long> {
    /** Creates a DAO that works in {@code session}. */
    public NoteDao(Session session) {
        super(session, Note_.note);
    }
}
