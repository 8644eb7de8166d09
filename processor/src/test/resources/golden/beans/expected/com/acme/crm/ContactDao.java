// Generated from Contact.java. Edit that file, not this one.
package com.acme.crm;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Contact} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class ContactDao extends Dao<Contact, Long> {
    /** Creates a DAO that works in {@code session}. */
    public ContactDao(Session session) {
        super(session, Contact_.contact);
    }

    /** Returns the entities whose {@link Contact#getCustomerId()} refers to the same {@link Customer}. */
    public List<Contact> findByCustomerId(long customerId) {
        return select().where(Contact_.contact.customerId.eq(customerId)).list();
    }
}
