// Generated from Paper.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Paper} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class PaperDao extends Dao<Paper, Long> {
    /** Creates a DAO that works in {@code session}. */
    public PaperDao(Session session) {
        super(session, Paper_.paper);
    }

    /** Returns the entity with {@link Paper#barcode()}, or null if there is none. */
    public @Nullable Paper findByBarcode(String barcode) {
        return select().where(Paper_.paper.barcode.eq(barcode)).first();
    }

    /** Returns the entities whose {@link Paper#shelfId()} refers to the same {@link Shelf}. */
    public List<Paper> findByShelfId(Long shelfId) {
        return select().where(Paper_.paper.shelfId.eq(shelfId)).list();
    }
}
