// Generated from Author.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Author} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Author_<R> extends KeyedPath<R, Author, Long> {
    /** The entity type of {@link Author}. */
    public static final EntityType<Author> TYPE = mapping(new Author_Impl.Type());

    /** The root of a query for {@link Author} entities. */
    public static final Author_<Author> author = new Author_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Author_Impl.ID);
    public final StringColumn<R> name = string(Author_Impl.NAME);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Author_::new}. */
    public Author_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Author}, to be added to a session. */
    public static Author create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Author#books()}. */
    public CollectionPath<R, Book, Book_<R>> books() {
        return many(Author_Impl.BOOKS, Book_.book);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Author_<R>, ? extends Condition<R>> condition) {
        return has(new Author_<>(again()), condition);
    }

    @Override
    protected <Q> Author_<Q> at(Source source) {
        return new Author_<>(source);
    }
}
