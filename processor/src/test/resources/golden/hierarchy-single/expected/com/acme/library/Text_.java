// Generated from Text.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
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
 * Is the path to {@link Text} entities in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Text_<R> extends KeyedPath<R, Text, Long> {
    /** The entity type of {@link Text}. */
    public static final EntityType<Text> TYPE = mapping(new Text_Impl.Type());

    /** The root of a query for {@link Text} entities. */
    public static final Text_<Text> text = new Text_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Text_Impl.ID);
    public final StringColumn<R> title = string(Text_Impl.TITLE);
    public final StringColumn<R> barcode = string(Text_Impl.BARCODE);
    public final SummandColumn<R, Long, BigInteger> shelfId = summand(Text_Impl.SHELF_ID);
    public final SummandColumn<R, Integer, Long> version = summand(Text_Impl.VERSION);
    public final SummandColumn<R, Integer, Long> pages = summand(Text_Impl.PAGES);
    public final ComparableColumn<R, Language> language = comparable(Text_Impl.LANGUAGE);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Text_::new}. */
    public Text_(Source source) {
        super(TYPE, source);
    }

    /** Returns the path to {@link Text#shelf()}. */
    public Shelf_<R> shelf() {
        return new Shelf_<>(step(Text_Impl.SHELF));
    }

    /** Returns the members of {@link Text#tags()}. */
    public CollectionPath<R, Tag, Tag_<R>> tags() {
        return many(Text_Impl.TAGS, Tag_.tag);
    }

    /** Returns the members of the other side of {@link Film#source()}. */
    public CollectionPath<R, Film, Film_<R>> films() {
        return many(Text_Impl.FILMS, Film_.film);
    }

    /** Returns the other side of {@link Film#source()}. */
    @SuppressWarnings("unchecked")
    public static List<Film> films(Text text) {
        return (List<Film>) Tracking.value((Tracked) text, Text_Impl.FILMS);
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

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Text_<R>, ? extends Condition<R>> condition) {
        return has(new Text_<>(again()), condition);
    }

    @Override
    protected <Q> Text_<Q> at(Source source) {
        return new Text_<>(source);
    }
}
