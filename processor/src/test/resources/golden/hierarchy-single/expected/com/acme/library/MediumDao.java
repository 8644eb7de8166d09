// Generated from Medium.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Medium} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class MediumDao extends Dao<Medium, Long> {
    /** Creates a DAO that works in {@code session}. */
    public MediumDao(Session session) {
        super(session, Medium_.medium);
    }

    /** Returns the entity with {@link Medium#barcode()}, or null if there is none. */
    public @Nullable Medium findByBarcode(String barcode) {
        return select().where(Medium_.medium.barcode.eq(barcode)).first();
    }

    /** Returns the entities whose {@link Medium#shelfId()} refers to the same {@link Shelf}. */
    public List<Medium> findByShelfId(Long shelfId) {
        return select().where(Medium_.medium.shelfId.eq(shelfId)).list();
    }
}
