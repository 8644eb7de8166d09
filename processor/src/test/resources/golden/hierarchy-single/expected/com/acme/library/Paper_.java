// Generated from Paper.java. Edit that file, not this one.
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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Paper} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Paper_<R> extends KeyedPath<R, Paper, Long> {
    /** The entity type of {@link Paper}. */
    public static final EntityType<Paper> TYPE = mapping(new Paper_Impl.Type());

    /** The root of a query for {@link Paper} entities. */
    public static final Paper_<Paper> paper = new Paper_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Paper_Impl.ID);
    public final StringColumn<R> title = string(Paper_Impl.TITLE);
    public final StringColumn<R> barcode = string(Paper_Impl.BARCODE);
    public final SummandColumn<R, Long, BigInteger> shelfId = summand(Paper_Impl.SHELF_ID);
    public final SummandColumn<R, Integer, Long> version = summand(Paper_Impl.VERSION);
    public final SummandColumn<R, Integer, Long> pages = summand(Paper_Impl.PAGES);
    public final ComparableColumn<R, Language> language = comparable(Paper_Impl.LANGUAGE);
    public final ComparableColumn<R, LocalDate> day = comparable(Paper_Impl.DAY);
    public final StringColumn<R> remark = string(Paper_Impl.REMARK);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Paper_::new}. */
    public Paper_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Paper}, to be added to a session. */
    public static Paper create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Paper#shelf()}. */
    public Shelf_<R> shelf() {
        return new Shelf_<>(step(Paper_Impl.SHELF));
    }

    /** Returns the members of {@link Paper#tags()}. */
    public CollectionPath<R, Tag, Tag_<R>> tags() {
        return many(Paper_Impl.TAGS, Tag_.tag);
    }

    /** Returns the members of the other side of {@link Film#source()}. */
    public CollectionPath<R, Film, Film_<R>> films() {
        return many(Paper_Impl.FILMS, Film_.film);
    }

    /** Returns the other side of {@link Film#source()}. */
    public static List<Film> films(Paper paper) {
        return ((Paper_Impl) paper).$films();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Paper_<R>, ? extends Condition<R>> condition) {
        return has(new Paper_<>(again()), condition);
    }

    @Override
    protected <Q> Paper_<Q> at(Source source) {
        return new Paper_<>(source);
    }
}
