// Generated from Shelf.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Shelf} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class ShelfDao extends Dao<Shelf, Long> {
    /** Creates a DAO that works in {@code session}. */
    public ShelfDao(Session session) {
        super(session, Shelf_.shelf);
    }
}
