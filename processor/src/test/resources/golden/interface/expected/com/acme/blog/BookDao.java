// Generated from Book.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Book} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class BookDao {
    private final Session session;

    /** Works within {@code session}. */
    public BookDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Book find(Long id) {
        return session.find(Book_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Book get(Long id) {
        return session.get(Book_.TYPE, id);
    }

    /** The objects whose {@link Book#authorId()} refers to the same {@link Author}. */
    public List<Book> findByAuthorId(Long authorId) {
        return select().where(Book_.book.authorId.eq(authorId)).list();
    }

    /** All objects. */
    public List<Book> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Book add(Book book) {
        return session.add(book);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Book book) {
        session.delete(book);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Book_.book.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Book> select() {
        return session.select(Book_.book);
    }
}
