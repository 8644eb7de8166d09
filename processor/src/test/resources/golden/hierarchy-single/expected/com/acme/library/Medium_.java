// Generated from Medium.java. Edit that file, not this one.
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
 * Is the path to {@link Medium} entities in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Medium_<R> extends KeyedPath<R, Medium, Long> {
    /** The entity type of {@link Medium}. */
    public static final EntityType<Medium> TYPE = mapping(new Medium_Impl.Type());

    /** The root of a query for {@link Medium} entities. */
    public static final Medium_<Medium> medium = new Medium_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Medium_Impl.ID);
    public final StringColumn<R> title = string(Medium_Impl.TITLE);
    public final StringColumn<R> barcode = string(Medium_Impl.BARCODE);
    public final SummandColumn<R, Long, BigInteger> shelfId = summand(Medium_Impl.SHELF_ID);
    public final SummandColumn<R, Integer, Long> version = summand(Medium_Impl.VERSION);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Medium_::new}. */
    public Medium_(Source source) {
        super(TYPE, source);
    }

    /** Returns the path to {@link Medium#shelf()}. */
    public Shelf_<R> shelf() {
        return new Shelf_<>(step(Medium_Impl.SHELF));
    }

    /** Returns the members of {@link Medium#tags()}. */
    public CollectionPath<R, Tag, Tag_<R>> tags() {
        return many(Medium_Impl.TAGS, Tag_.tag);
    }

    /** Returns the path as one to a {@link Text}, whose columns are null in rows of other types. */
    public Text_<R> asText() {
        return new Text_<>(as(Text_.TYPE));
    }

    /** Returns the condition that the path leads to a {@link Text}. */
    public Condition<R> isText() {
        return isA(Text_.TYPE);
    }

    /** Returns the path as one to a {@link Book}, whose columns are null in rows of other types. */
    public Book_<R> asBook() {
        return new Book_<>(as(Book_.TYPE));
    }

    /** Returns the condition that the path leads to a {@link Book}. */
    public Condition<R> isBook() {
        return isA(Book_.TYPE);
    }

    /** Returns the path as one to a {@link Paper}, whose columns are null in rows of other types. */
    public Paper_<R> asPaper() {
        return new Paper_<>(as(Paper_.TYPE));
    }

    /** Returns the condition that the path leads to a {@link Paper}. */
    public Condition<R> isPaper() {
        return isA(Paper_.TYPE);
    }

    /** Returns the path as one to a {@link Film}, whose columns are null in rows of other types. */
    public Film_<R> asFilm() {
        return new Film_<>(as(Film_.TYPE));
    }

    /** Returns the condition that the path leads to a {@link Film}. */
    public Condition<R> isFilm() {
        return isA(Film_.TYPE);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Medium_<R>, ? extends Condition<R>> condition) {
        return has(new Medium_<>(again()), condition);
    }

    @Override
    protected <Q> Medium_<Q> at(Source source) {
        return new Medium_<>(source);
    }
}
