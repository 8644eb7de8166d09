// Generated from Page.java. Edit that file, not this one.
package com.acme.cms;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Page} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class PageDao extends Dao<Page, Long> {
    /** Creates a DAO that works in {@code session}. */
    public PageDao(Session session) {
        super(session, Page_.page);
    }
}
