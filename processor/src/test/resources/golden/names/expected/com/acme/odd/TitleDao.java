// Generated from Title.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Title} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class TitleDao extends Dao<Title, Long> {
    /** Creates a DAO that works in {@code session}. */
    public TitleDao(Session session) {
        super(session, Title_.title_);
    }

    /** Returns the entity with {@link Title#source()}, or null if there is none. */
    public @Nullable Title findBySource(String source) {
        return select().where(Title_.title_.source.eq(source)).first();
    }

    /** Returns the entities whose {@link Title#createId()} refers to the same {@link Row}. */
    public List<Title> findByCreateId(Long createId) {
        return select().where(Title_.title_.createId.eq(createId)).list();
    }

    /** Returns the entities whose {@link Title#notedId()} refers to the same {@link R}. */
    public List<Title> findByNotedId(Long notedId) {
        return select().where(Title_.title_.notedId.eq(notedId)).list();
    }
}
