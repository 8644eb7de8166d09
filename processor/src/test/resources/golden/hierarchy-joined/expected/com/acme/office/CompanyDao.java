// Generated from Company.java. Edit that file, not this one.
package com.acme.office;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Company} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class CompanyDao extends Dao<Company, Long> {
    /** Creates a DAO that works in {@code session}. */
    public CompanyDao(Session session) {
        super(session, Company_.company);
    }
}
