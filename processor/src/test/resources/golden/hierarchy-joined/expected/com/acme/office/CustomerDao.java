// Generated from Customer.java. Edit that file, not this one.
package com.acme.office;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Customer} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class CustomerDao extends Dao<Customer, Long> {
    /** Creates a DAO that works in {@code session}. */
    public CustomerDao(Session session) {
        super(session, Customer_.customer);
    }

    /** Returns the entity with {@link Customer#getNumber()}, or null if there is none. */
    public @Nullable Customer findByNumber(String number) {
        return select().where(Customer_.customer.number.eq(number)).first();
    }

    /** Returns the entities whose {@link Customer#getCompanyId()} refers to the same {@link Company}. */
    public List<Customer> findByCompanyId(Long companyId) {
        return select().where(Customer_.customer.companyId.eq(companyId)).list();
    }
}
