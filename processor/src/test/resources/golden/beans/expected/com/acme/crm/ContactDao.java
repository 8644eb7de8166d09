// Generated from Contact.java. Edit that file, not this one.
package com.acme.crm;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Contact} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class ContactDao {
    private final Session session;

    /** Works within {@code session}. */
    public ContactDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Contact find(long id) {
        return session.find(Contact_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Contact get(long id) {
        return session.get(Contact_.TYPE, id);
    }

    /** The objects whose {@link Contact#getCustomerId()} refers to the same {@link Customer}. */
    public List<Contact> findByCustomerId(long customerId) {
        return select().where(Contact_.contact.customerId.eq(customerId)).list();
    }

    /** All objects. */
    public List<Contact> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Contact add(Contact contact) {
        return session.add(contact);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Contact contact) {
        session.delete(contact);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(long id) {
        return select().where(Contact_.contact.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Contact> select() {
        return session.select(Contact_.contact);
    }
}
