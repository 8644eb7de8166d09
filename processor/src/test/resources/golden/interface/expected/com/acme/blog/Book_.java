// Generated from Book.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Book}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Book_<R> extends KeyedPath<R, Book, Long> {
    /** What the runtime knows of {@link Book}. */
    public static final EntityType<Book> TYPE = new Book_Impl.Book_Type();

    /** The path of a query that selects {@link Book}. */
    public static final Book_<Book> book = new Book_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Book_Impl.ID);
    public final StringColumn<R> title = string(Book_Impl.TITLE);
    public final SummandColumn<R, Long, BigInteger> authorId = summand(Book_Impl.AUTHOR_ID);

    /** Called by generated code. */
    public Book_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Book create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Book#author()}. */
    public Author_<R> author() {
        return new Author_<>(step(Book_Impl.AUTHOR));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Book_<R>, ? extends Condition<R>> condition) {
        return has(new Book_<>(again()), condition);
    }

    @Override
    protected <Q> Book_<Q> at(Source source) {
        return new Book_<>(source);
    }
}
