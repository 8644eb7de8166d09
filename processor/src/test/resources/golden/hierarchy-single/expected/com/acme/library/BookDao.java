// Generated from Book.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Book} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class BookDao extends Dao<Book, Long> {
    /** Creates a DAO that works in {@code session}. */
    public BookDao(Session session) {
        super(session, Book_.book);
    }

    /** Returns the entity with {@link Book#barcode()}, or null if there is none. */
    public @Nullable Book findByBarcode(String barcode) {
        return select().where(Book_.book.barcode.eq(barcode)).first();
    }

    /** Returns the entity with {@link Book#title()} and {@link Book#isbn()}, or null if there is none. */
    public @Nullable Book findByTitleAndIsbn(String title, String isbn) {
        return select()
                .where(Book_.book.title.eq(title))
                .where(Book_.book.isbn.eq(isbn))
                .first();
    }

    /** Returns the entities whose {@link Book#shelfId()} refers to the same {@link Shelf}. */
    public List<Book> findByShelfId(Long shelfId) {
        return select().where(Book_.book.shelfId.eq(shelfId)).list();
    }

    /** Returns the entities whose {@link Book#authorId()} refers to the same {@link Author}. */
    public List<Book> findByAuthorId(Long authorId) {
        return select().where(Book_.book.authorId.eq(authorId)).list();
    }
}
