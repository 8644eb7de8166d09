// Generated from Author.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Author} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class AuthorDao {
    private final Session session;

    /** Works within {@code session}. */
    public AuthorDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Author find(Long id) {
        return session.find(Author_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Author get(Long id) {
        return session.get(Author_.TYPE, id);
    }

    /** All objects. */
    public List<Author> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Author add(Author author) {
        return session.add(author);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Author author) {
        session.delete(author);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Author_.author.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Author> select() {
        return session.select(Author_.author);
    }
}
