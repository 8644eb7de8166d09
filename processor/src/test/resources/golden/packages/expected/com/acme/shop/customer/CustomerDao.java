// Generated from Customer.java. Edit that file, not this one.
package com.acme.shop.customer;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Customer} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class CustomerDao {
    private final Session session;

    /** Works within {@code session}. */
    public CustomerDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Customer find(Long id) {
        return session.find(Customer_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Customer get(Long id) {
        return session.get(Customer_.TYPE, id);
    }

    /** All objects. */
    public List<Customer> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Customer add(Customer customer) {
        return session.add(customer);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Customer customer) {
        session.delete(customer);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Customer_.customer.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Customer> select() {
        return session.select(Customer_.customer);
    }
}
