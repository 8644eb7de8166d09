// Generated from Author.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Many;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Author}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Author_<R> extends KeyedPath<R, Author, Long> {
    /** What the runtime knows of {@link Author}. */
    public static final EntityType<Author> TYPE = new Author_Impl.Author_Type();

    /** The path of a query that selects {@link Author}. */
    public static final Author_<Author> author = new Author_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Author_Impl.ID);
    public final StringColumn<R> name = string(Author_Impl.NAME);

    /** Called by generated code. */
    public Author_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Author create() {
        return TYPE.newInstance();
    }

    /** The rows of {@link Author#books()}. */
    public Many<R, Book, Book_<R>> books() {
        return many(Author_Impl.BOOKS, Book_.book);
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Author_<R>, ? extends Condition<R>> condition) {
        return has(new Author_<>(again()), condition);
    }

    @Override
    protected <Q> Author_<Q> at(Source source) {
        return new Author_<>(source);
    }
}
