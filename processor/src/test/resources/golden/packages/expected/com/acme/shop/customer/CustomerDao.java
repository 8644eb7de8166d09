// Generated from Customer.java. Edit that file, not this one.
package com.acme.shop.customer;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Customer} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class CustomerDao extends Dao<Customer, Long> {
    /** Creates a DAO that works in {@code session}. */
    public CustomerDao(Session session) {
        super(session, Customer_.customer);
    }
}
