// Generated from Party.java. Edit that file, not this one.
package com.acme.office;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Party} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class PartyDao extends Dao<Party, Long> {
    /** Creates a DAO that works in {@code session}. */
    public PartyDao(Session session) {
        super(session, Party_.party);
    }
}
