// Generated from Item.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Item} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class ItemDao extends Dao<Item, Long> {
    /** Creates a DAO that works in {@code session}. */
    public ItemDao(Session session) {
        super(session, Item_.item);
    }

    /** Returns the entities whose {@link Item#listingCode()} refers to the same {@link Listing}. */
    public List<Item> findByListingCode(String listingCode) {
        return select().where(Item_.item.listingCode.eq(listingCode)).list();
    }
}
