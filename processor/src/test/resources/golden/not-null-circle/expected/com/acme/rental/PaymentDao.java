// Generated from Payment.java. Edit that file, not this one.
package com.acme.rental;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Payment} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class PaymentDao extends Dao<Payment, String> {
    /** Creates a DAO that works in {@code session}. */
    public PaymentDao(Session session) {
        super(session, Payment_.payment);
    }
}
