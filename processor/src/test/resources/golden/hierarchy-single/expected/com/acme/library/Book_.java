// Generated from Book.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.ComparableColumn;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Book} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Book_<R> extends KeyedPath<R, Book, Long> {
    /** The entity type of {@link Book}. */
    public static final EntityType<Book> TYPE = mapping(new Book_Impl.Type());

    /** The root of a query for {@link Book} entities. */
    public static final Book_<Book> book = new Book_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Book_Impl.ID);
    public final StringColumn<R> title = string(Book_Impl.TITLE);
    public final StringColumn<R> barcode = string(Book_Impl.BARCODE);
    public final SummandColumn<R, Long, BigInteger> shelfId = summand(Book_Impl.SHELF_ID);
    public final SummandColumn<R, Integer, Long> version = summand(Book_Impl.VERSION);
    public final SummandColumn<R, Integer, Long> pages = summand(Book_Impl.PAGES);
    public final ComparableColumn<R, Language> language = comparable(Book_Impl.LANGUAGE);
    public final StringColumn<R> isbn = string(Book_Impl.ISBN);
    public final SummandColumn<R, Long, BigInteger> authorId = summand(Book_Impl.AUTHOR_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Book_::new}. */
    public Book_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Book}, to be added to a session. */
    public static Book create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Book#shelf()}. */
    public Shelf_<R> shelf() {
        return new Shelf_<>(step(Book_Impl.SHELF));
    }

    /** Returns the members of {@link Book#tags()}. */
    public CollectionPath<R, Tag, Tag_<R>> tags() {
        return many(Book_Impl.TAGS, Tag_.tag);
    }

    /** Returns the members of the other side of {@link Film#source()}. */
    public CollectionPath<R, Film, Film_<R>> films() {
        return many(Book_Impl.FILMS, Film_.film);
    }

    /** Returns the other side of {@link Film#source()}. */
    public static List<Film> films(Book book) {
        return ((Book_Impl) book).$films();
    }

    /** Returns the path to {@link Book#author()}. */
    public Author_<R> author() {
        return new Author_<>(step(Book_Impl.AUTHOR));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Book_<R>, ? extends Condition<R>> condition) {
        return has(new Book_<>(again()), condition);
    }

    @Override
    protected <Q> Book_<Q> at(Source source) {
        return new Book_<>(source);
    }
}
