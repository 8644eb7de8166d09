// Generated from Address.java. Edit that file, not this one.
package com.acme.office;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Address} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class AddressDao extends Dao<Address, Long> {
    /** Creates a DAO that works in {@code session}. */
    public AddressDao(Session session) {
        super(session, Address_.address);
    }

    /** Returns the entities whose {@link Address#getPartyId()} refers to the same {@link Party}. */
    public List<Address> findByPartyId(Long partyId) {
        return select().where(Address_.address.partyId.eq(partyId)).list();
    }
}
