// Generated from Text.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Text} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class TextDao extends Dao<Text, Long> {
    /** Creates a DAO that works in {@code session}. */
    public TextDao(Session session) {
        super(session, Text_.text);
    }

    /** Returns the entity with {@link Text#barcode()}, or null if there is none. */
    public @Nullable Text findByBarcode(String barcode) {
        return select().where(Text_.text.barcode.eq(barcode)).first();
    }

    /** Returns the entities whose {@link Text#shelfId()} refers to the same {@link Shelf}. */
    public List<Text> findByShelfId(Long shelfId) {
        return select().where(Text_.text.shelfId.eq(shelfId)).list();
    }
}
