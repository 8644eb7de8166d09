// Generated from Book.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Book} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class BookDao extends Dao<Book, Long> {
    /** Creates a DAO that works in {@code session}. */
    public BookDao(Session session) {
        super(session, Book_.book);
    }

    /** Returns the entities whose {@link Book#authorId()} refers to the same {@link Author}. */
    public List<Book> findByAuthorId(Long authorId) {
        return select().where(Book_.book.authorId.eq(authorId)).list();
    }
}
