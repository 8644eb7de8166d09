// Generated from Staff.java. Edit that file, not this one.
package com.acme.rental;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Staff} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class StaffDao extends Dao<Staff, Long> {
    /** Creates a DAO that works in {@code session}. */
    public StaffDao(Session session) {
        super(session, Staff_.staff);
    }

    /** Returns the entities whose {@link Staff#storeId()} refers to the same {@link Store}. */
    public List<Staff> findByStoreId(Long storeId) {
        return select().where(Staff_.staff.storeId.eq(storeId)).list();
    }
}
