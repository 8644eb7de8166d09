// Generated from Listing.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.ReadOnlyDao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds {@link Listing} entities, which are only read. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class ListingDao extends ReadOnlyDao<Listing, String> {
    /** Creates a DAO that works in {@code session}. */
    public ListingDao(Session session) {
        super(session, Listing_.listing);
    }

    /** Returns the entities whose {@link Listing#ownerCode()} refers to the same {@link Owner}. */
    public List<Listing> findByOwnerCode(String ownerCode) {
        return select().where(Listing_.listing.ownerCode.eq(ownerCode)).list();
    }
}
