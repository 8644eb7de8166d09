// Generated from Title.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Title} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class TitleDao {
    private final Session session;

    /** Works within {@code session}. */
    public TitleDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Title find(Long id) {
        return session.find(Title_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Title get(Long id) {
        return session.get(Title_.TYPE, id);
    }

    /** The one object with {@link Title#source()}; null where there is none. */
    public @Nullable Title findBySource(String source) {
        return select().where(Title_.title_.source.eq(source)).first();
    }

    /** The objects whose {@link Title#createId()} refers to the same {@link Row}. */
    public List<Title> findByCreateId(Long createId) {
        return select().where(Title_.title_.createId.eq(createId)).list();
    }

    /** The objects whose {@link Title#notedId()} refers to the same {@link R}. */
    public List<Title> findByNotedId(Long notedId) {
        return select().where(Title_.title_.notedId.eq(notedId)).list();
    }

    /** All objects. */
    public List<Title> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Title add(Title title) {
        return session.add(title);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Title title) {
        session.delete(title);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Title_.title_.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Title> select() {
        return session.select(Title_.title_);
    }
}
